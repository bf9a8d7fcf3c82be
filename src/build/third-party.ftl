<#-- One line for each library: its licences, its name, its coordinates. -->
What Entente brings along, and under which licences.

<#list dependencyMap as entry>
<#assign library = entry.getKey()/>
${library.groupId}:${library.artifactId}:${library.version} - <#list entry.getValue() as license>${license}<#if license_has_next>, </#if></#list>
</#list>
