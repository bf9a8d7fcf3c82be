  // What mouse, fingers and keyboard do.
  (function () {
    const PATIENCE = 150;
    let waiting = 0;
    let noted = null;
    let at = { x: 0, y: 0 };

    function claimsAt(element) {
      const at = element && element.closest('.sentence.cited, [data-claim], [data-claims], [data-ties]');
      if (!at) {
        return [];
      }
      return at.dataset.claim ? [at.dataset.claim] : claimsOf(at);
    }

    // Lights up the other side of what the mouse or the keyboard is at.
    function hint(element, points) {
      const ids = claimsAt(element).filter(dossier.isVisible);
      const set = new Set(ids);
      picture.hint(set);
      article.hint(set);
      const mark = points ? card.markAt(element) : null;
      if (mark !== noted) {
        card.hide();
      }
      noted = mark;
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => {
        picture.point(points ? ids : []);
        if (mark && ids.length > 0) {
          card.show(mark, ids, at);
        }
      }, PATIENCE);
    }

    function stopPointing() {
      window.clearTimeout(waiting);
      card.hide();
      picture.point([]);
    }

    function selectMark(mark) {
      const ids = claimsOf(mark);
      if (mark.hasAttribute('data-opens')) {
        selection.pair(mark.dataset.pair);
        article.showFirst(ids);
      } else {
        selectClaims(ids);
      }
    }

    function selectClaims(ids) {
      selection.claims(ids);
      article.showFirst(ids);
    }

    function activate(element) {
      const place = element.closest('a.place');
      const sentence = element.closest('.sentence.cited');
      const pick = element.closest('a.pick');
      const mark = element.closest('#picture [data-claims], #picture [data-ties]');
      const node = element.closest('#picture [data-actor]');
      if (place) {
        article.scrollTo(byId(place.hash.slice(1)));
      } else if (sentence) {
        article.keeping(sentence, () => selection.sentence(sentence));
      } else if (pick) {
        selectClaims([pick.closest('[data-claim]').dataset.claim]);
      } else if (mark) {
        selectMark(mark);
      } else if (node) {
        selection.actor(node.dataset.actor);
      } else if (element.closest('#picture')) {
        selection.clear();
      } else {
        return false;
      }
      stopPointing();
      return true;
    }

    document.addEventListener('click', (event) => {
      if (activate(event.target)) {
        event.preventDefault();
      }
    });
    document.addEventListener('keydown', (event) => {
      const button = event.target.getAttribute && event.target.getAttribute('role') === 'button';
      if (event.key === 'Escape') {
        selection.clear();
        stopPointing();
      } else if (button && (event.key === 'Enter' || event.key === ' ')) {
        activate(event.target);
        event.preventDefault();
      }
    });
    document.addEventListener('mouseover', (event) => {
      at = { x: event.clientX, y: event.clientY };
      hint(event.target, true);
    });
    document.addEventListener('mousemove', (event) => {
      at = { x: event.clientX, y: event.clientY };
    });
    root.addEventListener('mouseleave', stopPointing);
    document.addEventListener('focusin', (event) => hint(event.target, false));
    byId('clear').addEventListener('click', selection.clear);
    root.classList.add('is-live');
    filters.apply();
    address.start();
  })();
