  // The steps of a story: walked one by one, and printed a page for each.
  const story = (function () {
    const steps = all('#story li');
    let at = -1;
    let seen = selection.now();

    // What a step shows, as a selection with an address of its own.
    function shown(index) {
      const ids = words(steps[index], 'select');
      const actors = ids.filter((id) => !dossier.has(id) && byId('actor-' + id));
      const value =
        ids.length === 1 && actors.length === 1
          ? selection.ofActor(ids[0])
          : { kind: 'claims', claims: ids.filter(dossier.has), actors: actors };
      return Object.assign({ address: 'step=' + (index + 1) }, value);
    }

    const leftOut = (index) => words(steps[index], 'leaves-out');

    function walk(step) {
      at = Math.max(0, Math.min(steps.length - 1, step));
      const value = shown(at);
      filters.leaveOut(leftOut(at));
      selection.set(value);
      if (value.kind === 'claims') {
        article.showFirst(value.claims.slice(0, 1));
      }
      name();
    }

    function name() {
      steps.forEach((step, index) => step.classList.toggle('is-shown', index === at));
      byId('step-place').textContent =
        at < 0 ? counted(steps.length, 'step') : at + 1 + ' of ' + steps.length;
      byId('step-back').disabled = at <= 0;
      byId('step-on').disabled = at === steps.length - 1;
    }

    // Follows an address that names a step; tells whether there is one.
    function goTo(number) {
      const known = steps.length > 0 && number > 0;
      if (known) {
        walk(number - 1);
      }
      return known;
    }

    // What a step leaves out comes back once nothing is selected.
    function release(value) {
      if (value !== seen) {
        seen = value;
        if (value.kind === 'none') {
          filters.leaveOut([]);
        }
      }
    }

    // Lays out a printed page for a step: its words, the picture with what it shows, its evidence.
    function printed(step, index) {
      const value = shown(index);
      filters.leaveOut(leftOut(index));
      const page = document.createElement('section');
      page.className = 'step-page has-selection';
      const quotes = value.claims.map((id) => dossier.entry(id).cloneNode(true));
      quotes.forEach((quote) => quote.removeAttribute('id'));
      const words = Array.from(step.children, (part) => part.cloneNode(true));
      page.append(...words, picture.copy(value), ...quotes);
      return page;
    }

    function clearPrint() {
      all('.step-page').forEach((page) => page.remove());
    }

    function layOutPrint() {
      clearPrint();
      byId('claims').before(...steps.map(printed));
      filters.leaveOut(at < 0 || selection.now().kind === 'none' ? [] : leftOut(at));
    }

    // Arrow keys walk a story once it has begun, unless they move something else.
    function walkBy(event) {
      // By number, since not every engine names its arrow keys.
      const by = event.keyCode === 39 ? 1 : event.keyCode === 37 ? -1 : 0;
      const free = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (at >= 0 && by !== 0 && free && !event.target.closest('input')) {
        walk(at + by);
        event.preventDefault();
      }
    }

    if (steps.length > 0) {
      ['step-back', 'step-on'].forEach((id) => (byId(id).hidden = false));
      byId('step-back').addEventListener('click', () => walk(at - 1));
      byId('step-on').addEventListener('click', () => walk(at + 1));
      document.addEventListener('keydown', walkBy);
      selection.onChange(release);
      if (byId('story').dataset.told === 'true') {
        window.addEventListener('beforeprint', layOutPrint);
        window.addEventListener('afterprint', clearPrint);
      }
      name();
    }
    return { goTo };
  })();
