
'use strict';
(function () {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const all = (query) => Array.from(document.querySelectorAll(query));
  const words = (element, name) =>
    (element.getAttribute('data-' + name) || '').split(' ').filter(Boolean);

  const claims = new Map(all('#claims .claim').map((entry) => [entry.dataset.claim, entry]));
  const marks = all('#picture [data-claim], #claims .claim');
  const nodes = all('#picture [data-actor]');
  const sentences = all('.sentence.cited');
  const panel = byId('evidence');
  const theme = byId('theme');

  const steps = all('#story li');

  let selected = [];
  let at = -1;
  let actor = '';
  let origin = null;
  let shown = [];

  // Shows what is selected, in the picture, in the article and in the panel.
  function show() {
    const chosen = new Set(selected);
    const bright = new Set(actor ? [actor] : []);
    shown.forEach((id) => bright.add(id));
    selected.forEach((id) => words(claims.get(id), 'actors').forEach((a) => bright.add(a)));
    root.classList.toggle('has-selection', selected.length > 0 || bright.size > 0);
    marks.forEach((mark) => choose(mark, chosen.has(mark.dataset.claim)));
    nodes.forEach((node) => {
      node.classList.toggle('is-bright', bright.has(node.dataset.actor));
      choose(node, node.dataset.actor === actor);
    });
    sentences.forEach((sentence) => {
      const supports = words(sentence, 'claims').some((id) => chosen.has(id));
      choose(sentence, origin ? sentence === origin : supports);
    });
    fill();
  }

  function choose(element, on) {
    element.classList.toggle('is-selected', on);
    if (element.hasAttribute('aria-pressed')) {
      element.setAttribute('aria-pressed', String(on));
    }
  }

  function fill() {
    const copies = selected.map((id) => {
      const copy = claims.get(id).cloneNode(true);
      copy.removeAttribute('id');
      return copy;
    });
    byId('found').replaceChildren(...copies);
    panel.hidden = selected.length === 0 && actor === '';
    byId('chosen').textContent = heading();
    byId('found').scrollTop = 0;
  }

  function heading() {
    if (actor) {
      return byId('actor-' + actor).getAttribute('aria-label') + ': ' + counted();
    }
    return origin ? 'This sentence supports ' + counted() : 'Evidence';
  }

  function counted() {
    const concerns = selected.filter((id) => claims.get(id).dataset.stance === 'concern').length;
    const parts = [count(selected.length - concerns, 'tie'), count(concerns, 'concern')];
    return parts.filter(Boolean).join(' and ') || 'nothing';
  }

  function count(number, noun) {
    return number ? number + ' ' + noun + (number === 1 ? '' : 's') : '';
  }

  function visible(id) {
    return claims.has(id) && !claims.get(id).classList.contains('is-filtered');
  }

  function select(ids, from) {
    selected = ids.filter(visible);
    actor = (from && from.actor) || '';
    origin = (from && from.sentence) || null;
    shown = (from && from.actors) || [];
    show();
  }

  function selectClaim(id) {
    select([id]);
    const first = words(claims.get(id), 'sentences')[0];
    // Where the article has no pane of its own, scrolling to it would lose the picture.
    if (first && isPane()) {
      scrollTo(byId(first));
    }
  }

  function claimsOf(id) {
    return Array.from(claims.keys()).filter((claim) =>
      words(claims.get(claim), 'actors').includes(id)
    );
  }

  function selectActor(id) {
    select(claimsOf(id), { actor: id });
  }

  function selectSentence(sentence) {
    keeping(sentence, () => select(words(sentence, 'claims'), { sentence: sentence }));
  }

  function clear() {
    select([]);
    remember('');
  }

  function isPane() {
    return byId('sources').scrollHeight > byId('sources').clientHeight;
  }

  // Scrolls the pane of the article where it has one, and else the page.
  function scrollTo(element) {
    const pane = byId('sources');
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behavior = calm ? 'auto' : 'smooth';
    if (isPane()) {
      const top = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollTo({ top: pane.scrollTop + top - pane.clientHeight / 3, behavior: behavior });
    } else {
      element.scrollIntoView({ block: 'center', behavior: behavior });
    }
  }

  // Does something that moves the article, and moves a sentence of it back under the reader's eye.
  function keeping(sentence, action) {
    const pane = byId('sources');
    const before = sentence.getBoundingClientRect().top;
    action();
    pane.scrollTop += sentence.getBoundingClientRect().top - before;
    const box = sentence.getBoundingClientRect();
    const room = pane.getBoundingClientRect();
    if (box.top < room.top || box.bottom > room.bottom) {
      scrollTo(sentence);
    }
  }

  // Lights up the other side of what the mouse or the keyboard is at.
  function hint(element) {
    const at = element && element.closest('.sentence.cited, [data-claim]');
    const ids = new Set(!at ? [] : at.dataset.claim ? [at.dataset.claim] : words(at, 'claims'));
    marks.forEach((mark) => mark.classList.toggle('is-hinted', ids.has(mark.dataset.claim)));
    sentences.forEach((sentence) =>
      sentence.classList.toggle('is-hinted', words(sentence, 'claims').some((id) => ids.has(id)))
    );
  }

  // Walks the story to one of its steps, and selects what that shows.
  function walk(step) {
    at = Math.max(0, Math.min(steps.length - 1, step));
    const ids = words(steps[at], 'select');
    const actors = ids.filter((id) => byId('actor-' + id));
    if (ids.length === 1 && actors.length === 1) {
      selectActor(ids[0]);
    } else if (ids.length === 1 && claims.has(ids[0])) {
      selectClaim(ids[0]);
    } else {
      select(ids, { actors: actors });
    }
    remember('step=' + (at + 1));
    nameStep();
  }

  function nameStep() {
    steps.forEach((step, index) => step.classList.toggle('is-shown', index === at));
    byId('step-place').textContent =
      at < 0 ? count(steps.length, 'step') : at + 1 + ' of ' + steps.length;
    byId('step-back').disabled = at <= 0;
    byId('step-on').disabled = at === steps.length - 1;
  }

  // Lays out a printed page for each step: its words, the picture with what it shows, its evidence.
  function printedStep(step) {
    const ids = words(step, 'select');
    const alone = ids.length === 1 && byId('actor-' + ids[0]);
    const chosen = alone ? claimsOf(ids[0]) : ids.filter((id) => claims.has(id));
    const bright = new Set(ids);
    chosen.forEach((id) => words(claims.get(id), 'actors').forEach((one) => bright.add(one)));
    const picture = byId('picture').cloneNode(true);
    picture.id = '';
    picture.querySelectorAll('[data-claim]').forEach((mark) => {
      mark.classList.toggle('is-selected', chosen.includes(mark.dataset.claim));
    });
    picture.querySelectorAll('[data-actor]').forEach((node) => {
      node.classList.toggle('is-bright', bright.has(node.dataset.actor));
      node.classList.toggle('is-selected', ids.includes(node.dataset.actor));
    });
    const page = document.createElement('section');
    page.className = 'step-page has-selection';
    const quotes = chosen.map((id) => claims.get(id).cloneNode(true));
    quotes.forEach((quote) => (quote.id = ''));
    page.append(...Array.from(step.children, (part) => part.cloneNode(true)), picture, ...quotes);
    return page;
  }

  function layOutPrint() {
    clearPrint();
    byId('claims').before(...steps.map(printedStep));
  }

  function clearPrint() {
    all('.step-page').forEach((page) => page.remove());
  }

  // Arrows walk a story that has been begun, where they would not move something else.
  function walkBy(event) {
    // By number, since not every engine names its arrow keys.
    const by = event.keyCode === 39 ? 1 : event.keyCode === 37 ? -1 : 0;
    const free = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (at >= 0 && by !== 0 && free && !event.target.closest('input')) {
      walk(at + by);
      event.preventDefault();
    }
  }

  // Keeps the address of what is selected in the address bar, to be copied from there.
  function remember(fragment) {
    try {
      history.replaceState(null, '', fragment ? '#' + fragment : location.pathname);
    } catch (ignored) {
      // Some engines let no page on a disk change its address.
    }
  }

  function claimAddress(id) {
    return (claims.get(id).dataset.stance === 'concern' ? 'concern=' : 'tie=') + id;
  }

  function sentenceAddress(sentence) {
    const source = sentence.closest('.source');
    const parts = sentence.id.split('-');
    const place = parts[parts.length - 2] + '.' + (Number(parts[parts.length - 1]) + 1);
    const first = source === document.querySelector('.source');
    return 'p=' + (first ? '' : source.id.replace('source-', '') + ',') + place;
  }

  // Selects what the address names: tie=ID, actor=ID, pair=ID,ID, select=ID,ID, p=24 or p=24.2.
  function follow() {
    const address = decodeURIComponent(location.hash.slice(1));
    const key = address.split('=')[0];
    const value = address.slice(key.length + 1);
    const ids = value.split(',');
    if (key === 'step' && steps.length > 0 && value > 0) {
      walk(value - 1);
    } else if (key === 'p') {
      followPlace(ids);
    } else if (key === 'actor' && byId('actor-' + value)) {
      selectActor(value);
    } else if ((key === 'tie' || key === 'concern') && claims.has(value)) {
      selectClaim(value);
    } else if (key === 'pair') {
      select(
        Array.from(claims.keys()).filter((id) => {
          const actors = words(claims.get(id), 'actors');
          const concern = claims.get(id).dataset.stance === 'concern';
          return !concern && ids.every((actor) => actors.includes(actor));
        })
      );
    } else if (key === 'select') {
      select(ids);
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
      selectSentence(sentence);
      scrollTo(sentence);
    } else if (paragraph) {
      const cited = Array.from(paragraph.querySelectorAll('.sentence.cited'));
      select(cited.flatMap((one) => words(one, 'claims')).filter((c, i, a) => a.indexOf(c) === i));
      scrollTo(paragraph);
    }
  }

  function activate(element) {
    const place = element.closest('a.place');
    const sentence = element.closest('.sentence.cited');
    const claim = element.closest('#picture [data-claim], a.pick');
    const node = element.closest('[data-actor]');
    if (place) {
      scrollTo(byId(place.hash.slice(1)));
    } else if (sentence) {
      selectSentence(sentence);
      remember(sentenceAddress(sentence));
    } else if (claim) {
      const id = claim.closest('[data-claim]').dataset.claim;
      selectClaim(id);
      remember(claimAddress(id));
    } else if (node) {
      selectActor(node.dataset.actor);
      remember('actor=' + node.dataset.actor);
    } else if (element.closest('figure')) {
      clear();
    } else {
      return false;
    }
    return true;
  }

  function filter() {
    const off = all('#filters input:not(:checked)').map((box) => box.name + ' ' + box.value);
    claims.forEach((entry, id) => {
      const out =
        off.includes('stance ' + entry.dataset.stance) ||
        off.includes('status ' + entry.dataset.status);
      marks
        .filter((mark) => mark.dataset.claim === id)
        .forEach((mark) => mark.classList.toggle('is-filtered', out));
    });
    sentences.forEach((sentence) =>
      sentence.classList.toggle('is-filtered', !words(sentence, 'claims').some(visible))
    );
    select(selected, { actor: actor, sentence: origin, actors: shown });
  }

  function isDark() {
    const system = window.matchMedia('(prefers-color-scheme: dark)').matches;
    return root.dataset.theme ? root.dataset.theme === 'dark' : system;
  }

  function nameTheme() {
    theme.textContent = isDark() ? 'Light' : 'Dark';
  }

  document.addEventListener('click', (event) => {
    if (activate(event.target)) {
      event.preventDefault();
    }
  });
  document.addEventListener('keydown', (event) => {
    const button = event.target.getAttribute && event.target.getAttribute('role') === 'button';
    if (event.key === 'Escape') {
      clear();
    } else if (button && (event.key === 'Enter' || event.key === ' ')) {
      activate(event.target);
      event.preventDefault();
    }
  });
  document.addEventListener('mouseover', (event) => hint(event.target));
  document.addEventListener('focusin', (event) => hint(event.target));
  byId('filters').addEventListener('change', filter);
  byId('filters').addEventListener('submit', (event) => event.preventDefault());
  byId('clear').addEventListener('click', clear);
  theme.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    nameTheme();
  });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', nameTheme);
  root.classList.add('is-live');
  theme.hidden = false;
  window.addEventListener('hashchange', follow);
  if (steps.length > 0) {
    ['step-back', 'step-on'].forEach((id) => (byId(id).hidden = false));
    byId('step-back').addEventListener('click', () => walk(at - 1));
    byId('step-on').addEventListener('click', () => walk(at + 1));
    document.addEventListener('keydown', walkBy);
    if (byId('story').dataset.told === 'true') {
      window.addEventListener('beforeprint', layOutPrint);
      window.addEventListener('afterprint', clearPrint);
    }
    nameStep();
  }
  nameTheme();
  filter();
  follow();
})();
