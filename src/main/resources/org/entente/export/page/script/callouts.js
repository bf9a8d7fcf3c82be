  // Labels that are hidden for lack of room. While something stands out, its labels appear where
  // they cover nothing else that does; receding labels under them are hidden.
  const callouts = (function () {
    const GAP = 2;
    // Places of a label, as shares of the length of its line; the middle first.
    const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
    // A node is round: the corners of its box are free.
    const ROUND = 0.15;
    const boxes = new Map();
    const spots = new Map();

    // Hidden elements have no box, so all are displayed for a moment.
    function measure(marks) {
      root.classList.add('is-measuring');
      marks.forEach((mark) => {
        const box = mark.element.getBBox();
        const cut = isNode(mark) ? ROUND * box.width : 0;
        boxes.set(mark, {
          x: box.x + cut,
          y: box.y + cut,
          right: box.x + box.width - cut,
          low: box.y + box.height - cut,
        });
        if (isIn(mark, 'waiting')) {
          spots.set(mark, along(mark, { x: box.x + box.width / 2, y: box.y + box.height / 2 }));
        }
      });
      root.classList.remove('is-measuring');
    }

    // Returns the offsets of a label to each of its places on its line.
    function along(mark, middle) {
      const line = byId(mark.stands);
      const path = line && line.querySelector('path.line');
      if (!path || !mark.element.dataset.line) {
        return [{ x: 0, y: 0 }];
      }
      const length = path.getTotalLength();
      return ALONG.map((share) => {
        const point = path.getPointAtLength(share * length);
        return { x: point.x - middle.x, y: point.y - middle.y };
      });
    }

    function moved(box, by) {
      return { x: box.x + by.x, y: box.y + by.y, right: box.right + by.x, low: box.low + by.y };
    }

    function overlap(a, b) {
      return (
        a.x < b.right + GAP && b.x < a.right + GAP && a.y < b.low + GAP && b.y < a.low + GAP
      );
    }

    const is = (mark, name) => mark.element.classList.contains('is-' + name);
    const isIn = (mark, layer) => mark.element.parentNode.id === layer;
    const isNode = (mark) => mark.element.classList.contains('node');
    const isLabel = (mark) => mark.element.matches('.label, .concern-pill');
    const isGone = (mark) => is(mark, 'opened') || is(mark, 'gone') || is(mark, 'filtered');
    const stands = (mark) => is(mark, 'bright') && !isGone(mark);
    const key = (mark) => (mark.actor ? 'name ' + mark.actor : mark.stands);

    function reveal(marks) {
      const waiting = marks.filter((mark) => isIn(mark, 'waiting'));
      if (waiting.length === 0) {
        return;
      }
      const whole = marks.filter((mark) => isIn(mark, 'whole') && (isLabel(mark) || isNode(mark)));
      if (boxes.size === 0) {
        measure(waiting.concat(whole));
      }
      const numbered = new Set(waiting.map(key));
      const taken = whole
        .filter((mark) => isNode(mark) || (stands(mark) && !numbered.has(key(mark))))
        .map((mark) => boxes.get(mark));
      const said = [];
      waiting
        .slice()
        .sort((one, two) => two.claims.length - one.claims.length)
        .forEach((mark) => {
          const box = place(mark, taken);
          mark.element.classList.toggle('is-said', box !== undefined);
          if (box) {
            taken.push(box);
            said.push(box);
          }
        });
      whole
        .filter(isLabel)
        .forEach((mark) =>
          mark.element.classList.toggle(
            'is-under',
            is(mark, 'receded') && said.some((box) => overlap(box, boxes.get(mark)))
          )
        );
    }

    // Places a label where it covers nothing; returns its box, or undefined if there is no room.
    function place(mark, taken) {
      const by = spots
        .get(mark)
        .find((spot) => !taken.some((box) => overlap(moved(boxes.get(mark), spot), box)));
      if (!by || !stands(mark)) {
        mark.element.removeAttribute('transform');
        return undefined;
      }
      mark.element.setAttribute('transform', 'translate(' + by.x + ' ' + by.y + ')');
      return moved(boxes.get(mark), by);
    }

    return { reveal };
  })();
