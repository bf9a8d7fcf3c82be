/**
 * Articles in web pages.
 *
 * <p>{@link org.entente.intake.html.HtmlReader} takes a page as a browser saved it, parses it with
 * jsoup, cuts it into pieces of text, and tells by their length, their links, their place and their
 * elements which are the article. The ideas are those published for boilerplate removal: text and
 * link density (Kohlschütter, Fankhauser, Nejdl, WSDM 2010; Sun, Song, Liao, SIGIR 2011), scores
 * handed up to the elements around (Readability), and names of elements that tell what they hold
 * (trafilatura: Barbaresi, ACL 2021). Nothing that a page refers to is ever loaded.
 */
@NullMarked
package org.entente.intake.html;

import org.jspecify.annotations.NullMarked;
