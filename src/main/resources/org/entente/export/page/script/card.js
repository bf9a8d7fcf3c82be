  // A card beside the mouse that lists what a ribbon or a pill represents.
  const card = (function () {
    const MAX_LINES = 12;
    const OFFSET = 18;
    const MARGIN = 8;
    const box = document.createElement('div');
    box.id = 'card';
    box.hidden = true;
    box.setAttribute('aria-hidden', 'true');
    document.body.append(box);

    function line(text, name, within) {
      const part = document.createElement(within ? 'span' : 'p');
      part.className = name;
      part.textContent = text;
      (within || box).append(part);
      return part;
    }

    function list(id) {
      const entry = dossier.entry(id);
      const facts = entry.querySelector('.facts');
      const certainty = facts.lastElementChild.textContent;
      const speaker = dossier.speaker(id);
      const source = speaker ? ' \u00b7 according to ' + dossier.name(speaker) : '';
      const words = line(entry.querySelector('h3').textContent, 'words');
      line(' ' + certainty + source, 'certainty', words);
    }

    // Shows the card of a mark that represents several claims.
    function show(mark, ids, at) {
      const name = mark.getAttribute('aria-label') || '';
      box.replaceChildren();
      line(mark.dataset.ties ? name : counted(ids.length, 'concern'), 'heading');
      ids.slice(0, MAX_LINES).forEach(list);
      if (ids.length > MAX_LINES) {
        line('and ' + (ids.length - MAX_LINES) + ' more', 'certainty');
      }
      // The browser's own tooltip would cover the card.
      all('title', mark).forEach((title) => title.remove());
      box.hidden = false;
      const width = box.offsetWidth;
      const left = at.x + OFFSET + width > innerWidth - MARGIN ? at.x - OFFSET - width : at.x + OFFSET;
      const top = Math.min(at.y + OFFSET, innerHeight - MARGIN - box.offsetHeight);
      box.style.left = Math.max(MARGIN, left) + 'px';
      box.style.top = Math.max(MARGIN, top) + 'px';
    }

    function hide() {
      box.hidden = true;
    }

    // Returns the mark whose card belongs to an element; null if it needs none.
    function markAt(element) {
      const at = element && element.closest('#picture [data-opens], #picture .concern-pill');
      const line = at && at.dataset.line ? byId(at.dataset.line) : at;
      return line && line.dataset.ties && words(line, 'ties').length < 2 ? null : line;
    }

    return { show, hide, markAt };
  })();
