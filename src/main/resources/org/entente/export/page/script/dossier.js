  // The ties and concerns on the page, by their ids.
  const dossier = (function () {
    const entries = new Map(all('#claims .claim').map((entry) => [entry.dataset.claim, entry]));
    const ids = Array.from(entries.keys());
    const has = (id) => entries.has(id);
    const entry = (id) => entries.get(id);
    const list = (name) => (id) => words(entries.get(id), name);
    const fact = (name) => (id) => entries.get(id).getAttribute('data-' + name) || '';
    const actors = list('actors');
    const about = list('about');
    const holders = list('holders');
    const from = fact('from');
    const to = fact('to');
    const speaker = fact('speaker');
    const isConcern = (id) => fact('stance')(id) === 'concern';
    const isVisible = (id) => has(id) && !entries.get(id).classList.contains('is-filtered');
    const isDirected = (id) => entries.get(id).hasAttribute('data-directed');
    const ties = ids.filter((id) => !isConcern(id));
    const concerns = ids.filter(isConcern);

    // Two actors in the dossier's order, as marks of the picture name them.
    const pairs = new Map();
    all('#picture [data-pair]').forEach((mark) => {
      const [first, second] = words(mark, 'pair');
      pairs.set(first + ' ' + second, mark.dataset.pair);
      pairs.set(second + ' ' + first, mark.dataset.pair);
    });
    const pair = (one, other) => pairs.get(one + ' ' + other) || one + ' ' + other;
    const pairOf = (id) => pair(from(id), to(id));
    const between = (pair) => ties.filter((id) => pairOf(id) === pair);

    function concernsAboutPair(pair) {
      const ends = pair.split(' ').map((actor) => 'actor-' + actor);
      const own = new Set(between(pair).map((id) => 'tie-' + id));
      return concerns.filter((id) => {
        const what = about(id);
        return what.some((one) => own.has(one)) || ends.every((end) => what.includes(end));
      });
    }

    function name(actor) {
      const node = byId('actor-' + actor);
      return node ? node.getAttribute('aria-label') : actor;
    }

    return {
      ids, has, entry, actors, holders, from, to, speaker, isConcern, isVisible, isDirected,
      pair, pairOf, between, concernsAboutPair, name, sentences: list('sentences'),
      touching: (actor) => ids.filter((id) => actors(id).includes(actor)),
      saidBy: (actor) => ids.filter((id) => speaker(id) === actor),
    };
  })();
