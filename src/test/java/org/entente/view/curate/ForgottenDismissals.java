package org.entente.view.curate;

import java.util.HashSet;
import java.util.Set;
import org.entente.view.curate.mention.Dismissals;

/** Dismissals that last no longer than the test. */
final class ForgottenDismissals implements Dismissals {

    private final Set<String> forms = new HashSet<>();

    @Override
    public boolean has(String dossier, String form) {
        return forms.contains(dossier + '\n' + form);
    }

    @Override
    public void add(String dossier, String form) {
        forms.add(dossier + '\n' + form);
    }
}
