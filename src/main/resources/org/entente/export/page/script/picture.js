  // The marks of the picture. Nothing is laid out here: the fans of pairs are in the page, hidden.
  const picture = (function () {
    const MAX_OPENED = 4;
    const svg = byId('picture');
    const view = svg.getAttribute('viewBox');
    const fans = new Map(all('#fans .fan').map((fan) => [fan.dataset.pair, fan]));
    const marks = all('[data-claims], [data-ties], [data-actor]', svg).map(mark);
    const byMark = new Map(marks.filter((one) => one.element.id).map((one) => [one.element.id, one]));
    const variants = all('#variants .variant').map((element) => ({
      element: element,
      of: byMark.get(element.dataset.of),
      left: words(element, 'left').join(' '),
    }));
    let pointed = [];

    function mark(element) {
      const variant = element.closest('.variant');
      const id = variant ? variant.dataset.of : element.dataset.line || element.id;
      return {
        element: element,
        actor: element.dataset.actor || '',
        claims: claimsOf(element),
        pair: element.closest('.fan') ? '' : element.dataset.pair || '',
        stands: variant || element.closest('.fan') ? '' : id,
        // Labels and pills make way for an open pair, lines do not.
        makesWay: element.matches('.label, .concern-pill') ? id : '',
      };
    }

    // Tells what stands out: claims that are selected, claims and actors that are bright.
    function emphasis(value) {
      const claims = value.claims.filter(dossier.isVisible);
      const whole = value.kind === 'pair' || value.kind === 'actor';
      const actors = new Set(value.kind === 'pair' ? value.pair.split(' ') : value.actors);
      if (value.kind === 'actor') {
        actors.add(value.actor);
      }
      claims
        .filter((id) => value.kind !== 'actor' || !dossier.isConcern(id))
        .forEach((id) => dossier.actors(id).forEach((actor) => actors.add(actor)));
      return { chosen: new Set(whole ? [] : claims), bright: new Set(claims), actors: actors };
    }

    function opened(value) {
      const pairs =
        value.kind === 'pair'
          ? [value.pair]
          : value.kind === 'actor'
            ? []
            : value.claims
                .filter((id) => dossier.isVisible(id) && !dossier.isConcern(id))
                .map(dossier.pairOf);
      const open = new Set(pairs.filter((pair) => fans.has(pair)));
      return open.size <= MAX_OPENED ? open : new Set();
    }

    function show() {
      const value = selection.now();
      const selected = emphasis(value);
      const at = document.activeElement;
      const open = opened(value);
      fans.forEach((fan, pair) => fan.classList.toggle('is-open', open.has(pair)));
      const gone = new Set();
      open.forEach((pair) => words(fans.get(pair), 'gone').forEach((id) => gone.add(id)));
      marks.forEach((mark) => {
        const element = mark.element;
        choose(
          element,
          mark.actor
            ? value.kind === 'actor' && value.actor === mark.actor
            : mark.claims.some((id) => selected.chosen.has(id))
        );
        element.classList.toggle('is-opened', open.has(mark.pair));
        element.classList.toggle('is-gone', gone.has(mark.makesWay));
        if (element.hasAttribute('aria-expanded')) {
          const listed = value.kind === 'pair' && value.pair === mark.pair;
          element.setAttribute('aria-expanded', String(listed));
        }
      });
      recede();
      keepFocus(at);
    }

    // While something is pointed at, that alone stands out, whatever is selected.
    function recede() {
      const shown = emphasis(pointed.length > 0 ? { claims: pointed } : selection.now());
      root.classList.toggle('has-selection', selection.now().kind !== 'none');
      marks.forEach((mark) => stand(mark, shown));
      callouts.reveal(marks);
    }

    // Lets a mark stand out or recede, where anything stands out at all.
    function stand(mark, shown) {
      const any = shown.bright.size + shown.actors.size > 0;
      const bright = mark.actor
        ? shown.actors.has(mark.actor)
        : mark.claims.some((id) => shown.bright.has(id));
      mark.element.classList.toggle('is-bright', any && bright);
      mark.element.classList.toggle('is-receded', any && !bright);
    }

    // Copies the whole picture, its pairs closed, as it is under a selection.
    function copy(value) {
      const other = svg.cloneNode(true);
      other.removeAttribute('id');
      other.setAttribute('viewBox', view);
      all('#links, #waiting, #fans', other).forEach((layer) => layer.remove());
      const shown = emphasis(value);
      all('[data-claims], [data-ties], [data-actor]', other).forEach((element) => {
        const one = mark(element);
        stand(one, shown);
        const chosen = one.actor
          ? one.actor === value.actor
          : one.claims.some((id) => shown.chosen.has(id));
        element.classList.toggle('is-selected', chosen);
        element.classList.remove('is-hinted', 'is-opened', 'is-gone', 'is-under');
      });
      all('g[id]', other).forEach((group) => group.removeAttribute('id'));
      return other;
    }

    // Lights marks; what belongs to none of them recedes once it is pointed at for a while.
    function hint(ids) {
      marks.forEach((mark) =>
        mark.element.classList.toggle('is-hinted', mark.claims.some((id) => ids.has(id)))
      );
    }

    function point(ids) {
      if (ids.join(' ') !== pointed.join(' ')) {
        pointed = ids;
        recede();
      }
    }

    // Hides filtered marks; where only a part of one is filtered, a variant shows the rest.
    function filter(isVisible, left) {
      const varied = new Set();
      variants.forEach((variant) => {
        const left = variant.of.claims.filter(isVisible).join(' ');
        const on = left === variant.left;
        variant.element.classList.toggle('is-on', on);
        if (on) {
          varied.add(variant.of.stands);
        }
      });
      marks.forEach((mark) => {
        const out = mark.actor
          ? left.has(mark.actor)
          : !mark.claims.some(isVisible) || varied.has(mark.stands);
        mark.element.classList.toggle('is-filtered', out);
      });
    }

    // Moves the focus from a button that is now hidden to the one that represents the same.
    function keepFocus(at) {
      if (!at || !svg.contains(at) || isShown(at)) {
        return;
      }
      const ids = words(at, at.dataset.ties ? 'ties' : 'claims');
      const heir = marks.find(
        (mark) =>
          mark.element.getAttribute('role') === 'button' &&
          mark.claims.includes(ids[0]) &&
          isShown(mark.element)
      );
      if (heir) {
        heir.element.focus({ preventScroll: true });
      }
    }

    function title(pair) {
      const fan = fans.get(pair);
      const line = marks.find((mark) => mark.pair === pair && mark.element.dataset.ties);
      return fan ? fan.dataset.title : line ? line.element.getAttribute('aria-label') : '';
    }

    selection.onChange(show);
    return { hint, point, filter, title, copy };
  })();
