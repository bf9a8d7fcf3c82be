  // The article and its sentences.
  const article = (function () {
    const pane = byId('sources');
    const sentences = all('.sentence.cited');
    const isPane = () => pane.scrollHeight > pane.clientHeight;

    // Scrolls the pane of the article where it has one, and else the page.
    function scrollTo(element) {
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      const behavior = calm ? 'auto' : 'smooth';
      if (isPane() && pane.contains(element)) {
        const top = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
        pane.scrollTo({ top: pane.scrollTop + top - pane.clientHeight / 3, behavior: behavior });
      } else {
        element.scrollIntoView({ block: 'center', behavior: behavior });
      }
    }

    // Where the article has no pane of its own, scrolling to it would lose the picture.
    function showFirst(ids) {
      const first = ids.flatMap(dossier.sentences)[0];
      if (first && isPane()) {
        scrollTo(byId(first));
      }
    }

    // Does something that moves the article, and moves a sentence of it back under the reader's eye.
    function keeping(sentence, action) {
      const before = sentence.getBoundingClientRect().top;
      action();
      pane.scrollTop += sentence.getBoundingClientRect().top - before;
      const box = sentence.getBoundingClientRect();
      const room = pane.getBoundingClientRect();
      if (box.top < room.top || box.bottom > room.bottom) {
        scrollTo(sentence);
      }
    }

    function hint(ids) {
      sentences.forEach((sentence) => {
        const supports = words(sentence, 'claims').some((id) => ids.has(id));
        sentence.classList.toggle('is-hinted', supports);
      });
    }

    function filter(isVisible) {
      sentences.forEach((sentence) =>
        sentence.classList.toggle('is-filtered', !words(sentence, 'claims').some(isVisible))
      );
    }

    selection.onChange((value) => {
      const ids = new Set(value.claims.filter(dossier.isVisible));
      sentences.forEach((sentence) => {
        const supports = words(sentence, 'claims').some((id) => ids.has(id));
        choose(sentence, value.kind === 'sentence' ? sentence === value.sentence : supports);
      });
    });
    return { scrollTo, showFirst, keeping, hint, filter };
  })();
