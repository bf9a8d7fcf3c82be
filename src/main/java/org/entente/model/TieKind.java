package org.entente.model;

import java.util.Locale;

/** What a tie is made of. */
public enum TieKind implements Word {
    /** Standing together by agreement or habit. */
    ALLIANCE,
    /** Troops, exercises, operations, aid in war. */
    MILITARY,
    /** Weapons, ammunition, weapons technology. */
    ARMS,
    /** Trade, aid, energy, food. */
    ECONOMIC,
    /** Knowledge and technology that is not arms. */
    TECHNOLOGY,
    /** Dealings between governments. */
    DIPLOMATIC,
    /** Influence, support, pressure, rivalry. */
    POLITICAL,
    /** Sanctions imposed or suffered. */
    SANCTIONS,
    /** War and violence, or the threat of it. */
    CONFLICT,
    /** Claims to territory or control of it. */
    TERRITORIAL,
    /** Belonging to, holding office in. */
    MEMBERSHIP,
    /** Words about another. */
    STATEMENT,
    /** The kind of tie is not stated. */
    UNSTATED;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
