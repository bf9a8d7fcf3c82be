  // What is selected, and its listeners. A selection is a value with a kind: none, claims (ties
  // and concerns), pair, actor or sentence; and the ids of the claims that the panel lists. It may
  // name actors that stand out besides, and an address of its own.
  const selection = (function () {
    const NONE = { kind: 'none', claims: [] };
    const listeners = [];
    let now = NONE;

    function set(value) {
      now = value;
      listeners.forEach((listener) => listener(now));
    }

    function ofActor(id) {
      const claims = dossier.touching(id);
      const said = dossier.saidBy(id).filter((claim) => !claims.includes(claim));
      return { kind: 'actor', actor: id, claims: claims.concat(said) };
    }

    function pair(id) {
      set({ kind: 'pair', pair: id, claims: dossier.between(id) });
    }

    return {
      set, pair, ofActor,
      actor: (id) => set(ofActor(id)),
      now: () => now,
      onChange: (listener) => listeners.push(listener),
      again: () => set(now),
      clear: () => set(NONE),
      claims: (ids) => set({ kind: 'claims', claims: ids }),
      sentence: (element) =>
        set({ kind: 'sentence', sentence: element, claims: words(element, 'claims') }),
    };
  })();
