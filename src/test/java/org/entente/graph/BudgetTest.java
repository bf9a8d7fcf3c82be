package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final Budget BUDGET = Budget.DEFAULT;

    @Test
    void whatIsWithinABoundIsDoneInFull() {
        assertThat(BUDGET.hasNodesFor(90)).isTrue();
        assertThat(BUDGET.hasNodesFor(91)).isFalse();
        assertThat(BUDGET.readsAtOnce(120)).isTrue();
        assertThat(BUDGET.readsAtOnce(121)).isFalse();
        assertThat(BUDGET.laysOutAtOnce(150)).isTrue();
        assertThat(BUDGET.laysOutAtOnce(151)).isFalse();
        assertThat(BUDGET.animates(200)).isTrue();
        assertThat(BUDGET.animates(201)).isFalse();
        assertThat(BUDGET.drawsTwice(60)).isTrue();
        assertThat(BUDGET.drawsTwice(61)).isFalse();
        assertThat(BUDGET.bends(300)).isTrue();
        assertThat(BUDGET.bends(301)).isFalse();
        assertThat(BUDGET.avoids(400)).isTrue();
        assertThat(BUDGET.avoids(401)).isFalse();
    }

    @Test
    void workThatCostsMoreHasTheSmallerBudget() {
        assertThatThrownBy(() -> new Budget(130, 120, 150, 200, 60, 300, 400))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Budget(90, 120, 150, 149, 60, 300, 400))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Budget(0, 120, 150, 200, 60, 300, 400))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
