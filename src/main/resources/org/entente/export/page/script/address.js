  // The end of the page's address names what is selected: tie=ID, concern=ID, actor=ID, pair=ID,ID,
  // select=ID,ID, step=2, p=24 or p=24.2.
  const address = (function () {
    function of(value) {
      if (value.address) {
        return value.address;
      }
      switch (value.kind) {
        case 'actor':
          return 'actor=' + value.actor;
        case 'pair':
          return 'pair=' + value.pair.replace(' ', ',');
        case 'sentence':
          return ofSentence(value.sentence);
        case 'claims':
          return ofClaims(value.claims);
        default:
          return '';
      }
    }

    function ofClaims(ids) {
      const kind = ids.length !== 1 ? 'select=' : dossier.isConcern(ids[0]) ? 'concern=' : 'tie=';
      return ids.length === 0 ? '' : kind + ids.join(',');
    }

    function ofSentence(sentence) {
      const source = sentence.closest('.source');
      const parts = sentence.id.split('-');
      const place = parts[parts.length - 2] + '.' + (Number(parts[parts.length - 1]) + 1);
      const first = source === document.querySelector('.source');
      return 'p=' + (first ? '' : source.id.replace('source-', '') + ',') + place;
    }

    // Keeps the address of what is selected in the address bar, to be copied from there.
    function remember(value) {
      const fragment = of(value);
      try {
        history.replaceState(null, '', fragment ? '#' + fragment : location.pathname);
      } catch (ignored) {
        // Some engines let no page on a disk change its address.
      }
    }

    function follow() {
      const named = decodeURIComponent(location.hash.slice(1));
      const key = named.split('=')[0];
      const value = named.slice(key.length + 1);
      const ids = value.split(',');
      if (key === 'step' && story.goTo(value)) {
        return;
      }
      if (key === 'p') {
        followPlace(ids);
      } else if (key === 'actor' && byId('actor-' + value)) {
        selection.actor(value);
      } else if ((key === 'tie' || key === 'concern') && dossier.has(value)) {
        selection.claims([value]);
        article.showFirst([value]);
      } else if (key === 'pair' && dossier.between(dossier.pair(ids[0], ids[1])).length > 0) {
        selection.pair(dossier.pair(ids[0], ids[1]));
      } else if (key === 'select') {
        selection.claims(ids.filter(dossier.has));
      }
    }

    function followPlace(parts) {
      const place = parts[parts.length - 1].split('.');
      const source =
        parts.length > 1 ? byId('source-' + parts[0]) : document.querySelector('.source');
      const id = source ? source.id.replace('source-', '') + '-' + place[0] : '';
      const paragraph = byId('paragraph-' + id);
      const sentence = place[1] ? byId('sentence-' + id + '-' + (place[1] - 1)) : null;
      if (sentence && sentence.classList.contains('cited')) {
        selection.sentence(sentence);
        article.scrollTo(sentence);
      } else if (paragraph) {
        const cited = all('.sentence.cited', paragraph).flatMap((one) => words(one, 'claims'));
        selection.claims(Array.from(new Set(cited)));
        article.scrollTo(paragraph);
      }
    }

    // From here on, the address leads and follows.
    function start() {
      follow();
      selection.onChange(remember);
      window.addEventListener('hashchange', follow);
    }

    return { start };
  })();
