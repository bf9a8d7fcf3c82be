  // The panel beside the picture: what is selected, each claim with its quotes.
  (function () {
    function show(value) {
      const parts = grouped(value)
        .map((part) => ({ title: part.title, ids: part.ids.filter(dossier.isVisible) }))
        .filter((part) => part.ids.length > 0);
      byId('found').replaceChildren(...parts.flatMap(print));
      byId('evidence').hidden = value.kind === 'none' || (value.kind === 'claims' && !parts.length);
      byId('chosen').textContent = heading(value);
      byId('found').scrollTop = 0;
    }

    function print(part) {
      const copies = part.ids.map((id) => {
        const copy = dossier.entry(id).cloneNode(true);
        copy.removeAttribute('id');
        copy.classList.remove('is-selected');
        return copy;
      });
      if (!part.title) {
        return copies;
      }
      const title = document.createElement('h3');
      title.className = 'part';
      title.textContent = part.title;
      return [title, ...copies];
    }

    function grouped(value) {
      return value.kind === 'pair'
        ? ofPair(value.pair)
        : value.kind === 'actor'
          ? ofActor(value.actor, value.claims)
          : [{ title: '', ids: value.claims }];
    }

    // The ties of a pair by direction, and what worries others about the two.
    function ofPair(pair) {
      const [first, second] = pair.split(' ');
      const ties = dossier.between(pair);
      const directed = (from, to) => ({
        title: dossier.name(from) + ' \u2192 ' + dossier.name(to),
        ids: ties.filter((id) => dossier.isDirected(id) && dossier.from(id) === from),
      });
      const parts = [directed(first, second)];
      if (first !== second) {
        parts.push(directed(second, first));
      }
      parts.push({ title: 'Both ways', ids: ties.filter((id) => !dossier.isDirected(id)) });
      parts.push({ title: 'Concerns about them', ids: dossier.concernsAboutPair(pair) });
      return parts;
    }

    // The ties of an actor by whom they are with, most first; then concerns.
    function ofActor(actor, ids) {
      const others = new Map();
      const touching = dossier.touching(actor);
      const ties = touching.filter((id) => !dossier.isConcern(id));
      ties.forEach((id) => {
        const other = dossier.from(id) === actor ? dossier.to(id) : dossier.from(id);
        others.set(other, (others.get(other) || []).concat(id));
      });
      const parts = Array.from(others, ([other, list]) => ({
        title: 'With ' + dossier.name(other),
        ids: list,
      })).sort((one, two) => two.ids.length - one.ids.length);
      const concerns = touching.filter(dossier.isConcern);
      const held = concerns.filter((id) => dossier.holders(id).includes(actor));
      parts.push({ title: 'What worries it', ids: held });
      parts.push({ title: 'Concerns about it', ids: concerns.filter((id) => !held.includes(id)) });
      parts.push({ title: 'What it says', ids: ids.filter((id) => !touching.includes(id)) });
      return parts;
    }

    function heading(value) {
      const number = value.claims.filter(dossier.isVisible);
      if (value.kind === 'pair') {
        return picture.title(value.pair);
      }
      if (value.kind === 'actor') {
        return dossier.name(value.actor) + ': ' + tally(number);
      }
      const several = value.kind === 'claims' && number.length > 1;
      return value.kind === 'sentence'
        ? 'This sentence supports ' + tally(number)
        : several ? tally(number) : 'Evidence';
    }

    function tally(ids) {
      const concerns = ids.filter(dossier.isConcern).length;
      const parts = [];
      if (ids.length > concerns) {
        parts.push(counted(ids.length - concerns, 'tie'));
      }
      if (concerns > 0) {
        parts.push(counted(concerns, 'concern'));
      }
      return parts.join(' and ') || 'nothing';
    }

    selection.onChange(show);
  })();
