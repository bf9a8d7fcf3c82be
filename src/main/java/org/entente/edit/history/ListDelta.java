package org.entente.edit.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.entente.edit.EditException;

/**
 * The difference between two lists of elements with ids.
 *
 * @param <K> the ids
 * @param <V> the elements
 * @param removed ids of removed elements
 * @param changed changed elements, in order
 * @param added new elements, in order
 * @param order the ids of all elements of the second list; empty if those that stay keep their
 *     order
 */
public record ListDelta<K, V>(
        List<K> removed, List<V> changed, List<Added<V>> added, List<K> order) {

    public ListDelta {
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        order = List.copyOf(order);
    }

    /**
     * A new element.
     *
     * @param <V> the elements
     * @param index its place in the list afterwards, from 0
     * @param value the element
     */
    public record Added<V>(int index, V value) {}

    static <K, V> ListDelta<K, V> between(List<V> before, List<V> after, Function<V, K> id) {
        Map<K, V> old = byId(before, id);
        List<V> changed = new ArrayList<>();
        List<Added<V>> added = new ArrayList<>();
        Set<K> staying = new LinkedHashSet<>();
        int index = 0;
        for (V value : after) {
            K key = id.apply(value);
            V was = old.get(key);
            if (was == null) {
                added.add(new Added<>(index, value));
            } else {
                staying.add(key);
                if (!was.equals(value)) {
                    changed.add(value);
                }
            }
            index++;
        }
        List<K> removed = new ArrayList<>();
        List<K> stayed = new ArrayList<>();
        for (K key : old.keySet()) {
            (staying.contains(key) ? stayed : removed).add(key);
        }
        boolean sameOrder = stayed.equals(List.copyOf(staying));
        return new ListDelta<>(
                removed, changed, added, sameOrder ? List.of() : after.stream().map(id).toList());
    }

    private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(id.apply(value), value));
        return map;
    }

    /** Tells whether both lists are the same. */
    public boolean isEmpty() {
        return removed.isEmpty() && changed.isEmpty() && added.isEmpty() && order.isEmpty();
    }

    List<V> on(List<V> before, Function<V, K> id) {
        if (isEmpty()) {
            return before;
        }
        Map<K, V> values = byId(before, id);
        for (K key : removed) {
            check(values.remove(key) != null);
        }
        for (V value : changed) {
            check(values.replace(id.apply(value), value) != null);
        }
        List<V> after = new ArrayList<>(values.values());
        for (Added<V> one : added) {
            check(one.index() <= after.size());
            check(values.put(id.apply(one.value()), one.value()) == null);
            after.add(one.index(), one.value());
        }
        return order.isEmpty() ? after : inOrder(values);
    }

    private List<V> inOrder(Map<K, V> values) {
        check(new HashSet<>(order).equals(values.keySet()));
        List<V> after = new ArrayList<>();
        for (K key : order) {
            V value = values.get(key);
            if (value != null) {
                after.add(value);
            }
        }
        return after;
    }

    private static void check(boolean fits) {
        if (!fits) {
            throw new EditException("This step does not match the dossier.");
        }
    }

    /** Returns the same with other values for those it adds or changes. */
    ListDelta<K, V> with(UnaryOperator<V> form) {
        return new ListDelta<>(
                removed,
                changed.stream().map(form).toList(),
                added.stream()
                        .map(one -> new Added<>(one.index(), form.apply(one.value())))
                        .toList(),
                order);
    }
}
