
// Shows one document at a time, filters and walks through its findings. All data is in the page; without this script the
// page is the same, one document below the other.
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');
  var hidden = {}, rule = '', words = '', current = null, chosen = null, byPlace = false;
  var rank = { b: 4, e: 3, w: 2, i: 1 };

  function $(selector, within) { return (within || document).querySelector(selector); }
  function $$(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
  function on(target, event, act) { target.addEventListener(event, act); }
  function pages() { return $$('.overview, .doc'); }
  function shown(element) { return !element.hidden; }
  function hide(element, is) { if (element.hidden !== is) { element.hidden = is; } }

  // Pages -------------------------------------------------------------------------------------------------------------
  function show(page) {
    if (!page || page === current) { return; }
    choose(null);
    pages().forEach(function (one) { one.classList.toggle('on', one === page); });
    current = page;
    var where = $('.top [data-where]');
    if (where) { where.textContent = page.classList.contains('doc') ? page.getAttribute('aria-label') : ''; }
    var docs = $$('.doc'), index = docs.indexOf(page);
    $$('[data-do="prev"]', page).forEach(function (button) { button.disabled = index <= 0; button.hidden = docs.length < 2; });
    $$('[data-do="next"]', page).forEach(function (button) { button.disabled = index === docs.length - 1; button.hidden = docs.length < 2; });
    apply();
  }

  function step(by) {
    var docs = $$('.doc'), index = docs.indexOf(current) + by;
    if (docs[index]) { location.hash = docs[index].id; }
  }

  function follow() {
    var id = decodeURIComponent(location.hash.slice(1)), target = id && document.getElementById(id);
    if (!target || id === 'main') { show(current || pages()[0]); return; }
    var page = target.closest('.doc, .overview');
    show(page);
    if (target === page) { window.scrollTo(0, 0); return; }
    if (target.closest('.fds')) { choose(target, true); } else { target.scrollIntoView({ block: 'center' }); flash(target); }
  }

  // Filters -----------------------------------------------------------------------------------------------------------
  function matches(item) {
    return !hidden[item.dataset.s] && (!rule || item.dataset.r === rule) && (!words || item.textContent.toLowerCase().indexOf(words) >= 0);
  }

  function apply() {
    if (!current || !current.classList.contains('doc')) { return; }
    var visible = {}, count = 0, all = 0;
    $$('.fds .fd', current).forEach(function (fd) {
      var followers = $$('.fol li', fd), some = false;
      followers.forEach(function (item) { var is = matches(item); hide(item, !is); some = some || is; all += 1; if (is) { visible[item.dataset.n] = item.dataset.s; count += 1; } });
      var own = matches(fd);
      if (own) { visible[fd.dataset.n] = fd.dataset.s; count += 1; }
      all += 1;
      hide(fd, !own && !some);
    });
    $$('.fd-g', current).forEach(function (head) {
      hide(head, !$$('.fd[data-g="' + head.dataset.g + '"]', current).some(shown));
    });
    $$('[data-f]', current).forEach(function (mark) {
      var best = 0, letter = '';
      mark.dataset.f.split(' ').forEach(function (number) { var one = visible[number]; if (one && rank[one] > best) { best = rank[one]; letter = one; } });
      var was = (/\bm-(\w)/.exec(mark.className) || [])[1] || '';
      if (was !== letter) {
        if (was) { mark.classList.remove('m-' + was); }
        if (letter) { mark.classList.add('m-' + letter); }
      }
    });
    $$('.mg a', current).forEach(function (seal) { hide(seal, !visible[seal.dataset.n]); });
    $$('[data-shown]', current).forEach(function (line) { line.textContent = count + ' / ' + all; });
    $$('.rest', current).forEach(function (line) { hide(line, count === all); });
    $$('[data-sev]', current).forEach(function (box) { box.checked = !hidden[box.dataset.sev]; });
    $$('[data-rule]', current).forEach(function (list) { list.value = rule; if (list.value !== rule) { rule = list.value = ''; apply(); } });
    $$('[data-find]', current).forEach(function (field) { if (field !== document.activeElement) { field.value = words; } });
    if (chosen && chosen.hidden) { choose(null); }
  }

  function toggle(letter) { hidden[letter] = !hidden[letter]; apply(); }
  function everything() { hidden = {}; rule = ''; words = ''; if (document.activeElement && document.activeElement.blur) { document.activeElement.blur(); } apply(); }

  function order(button) {
    byPlace = !byPlace;
    $$('.fds').forEach(function (list) {
      list.classList.toggle('by-place', byPlace);
      var items = $$('.fd', list), heads = $$('.fd-g', list);
      if (byPlace) {
        items.sort(function (one, other) { return one.dataset.p - other.dataset.p || one.dataset.n - other.dataset.n; });
        items.forEach(function (item) { list.appendChild(item); });
      } else {
        items.sort(function (one, other) { return one.dataset.n - other.dataset.n; });
        heads.forEach(function (head) { list.appendChild(head); items.forEach(function (item) { if (item.dataset.g === head.dataset.g) { list.appendChild(item); } }); });
      }
    });
    $$('[data-do="order"]').forEach(function (one) { var text = one.textContent; one.textContent = one.dataset.other; one.dataset.other = text; });
    if (button) { button.focus(); }
  }

  // The chosen finding --------------------------------------------------------------------------------------------------
  function choose(item, fromOutside) {
    $$('.fd.on, .fol li.at, .paper .at').forEach(function (one) { one.classList.remove('on', 'at'); });
    chosen = null;
    if (!item) { return; }
    var fd = item.closest('.fd');
    if (!fd || !fd.dataset.n) { return; }
    chosen = fd;
    fd.classList.add('on');
    if (item !== fd) { $('.fol', fd).open = true; item.classList.add('at'); }
    (current ? $$('[data-f]', current) : []).forEach(function (mark) {
      if ((' ' + mark.dataset.f + ' ').indexOf(' ' + item.dataset.n + ' ') >= 0) { mark.classList.add('at'); }
    });
    into(item);
    if (!fromOutside) { var place = document.getElementById(item.dataset.at); if (place && !place.classList.contains('doc')) { place.scrollIntoView({ block: 'center' }); flash(place); } into(item); }
  }

  // Within the list where it scrolls by itself; else the page.
  function into(item) {
    var list = item.closest('.fds');
    if (list.scrollHeight > list.clientHeight + 1) {
      var top = item.getBoundingClientRect().top - list.getBoundingClientRect().top, bottom = top + item.offsetHeight;
      if (top < 0 || bottom > list.clientHeight) { list.scrollTop += top - Math.max(8, (list.clientHeight - item.offsetHeight) / 3); }
    } else if (getComputedStyle(list.parentNode).position === 'static') { item.scrollIntoView({ block: 'nearest' }); }
  }

  function flash(place) { if (place.closest('.paper') && !$('.at', place)) { place.classList.add('at'); } }

  function move(by) {
    if (!current) { return; }
    if (current.classList.contains('overview')) { moveRow(by); return; }
    var list = $$('.fds .fd', current).filter(shown);
    var index = list.indexOf(chosen);
    var next = index < 0 ? (by > 0 ? list[0] : list[list.length - 1]) : list[index + by];
    if (next) { choose(next); next.focus({ preventScroll: true }); }
  }

  function moveRow(by) {
    var rows = $$('tbody tr', current).filter(shown), index = rows.findIndex(function (row) { return row.classList.contains('on'); });
    var next = rows[index < 0 ? 0 : index + by];
    if (!next) { return; }
    rows.forEach(function (row) { row.classList.toggle('on', row === next); });
    next.scrollIntoView({ block: 'nearest' });
    var link = $('a', next);
    if (link) { link.focus({ preventScroll: true }); }
  }

  // A mark may stand for several findings: each further click goes on to the next of them.
  function pick(mark) {
    var numbers = mark.dataset.f.split(' '), items = [];
    numbers.forEach(function (number) { var item = $('.fds [data-n="' + number + '"]', current); if (item && shown(item) && shown(item.closest('.fd'))) { items.push(item); } });
    if (items.length === 0) { return; }
    var at = items.findIndex(function (item) { return item.classList.contains('at') || item === chosen; });
    choose(items[(at + 1) % items.length], true);
  }

  // Overview ------------------------------------------------------------------------------------------------------------
  function sort(button) {
    var head = button.closest('th'), heads = $$('th', head.parentNode), column = heads.indexOf(head), body = $('tbody', head.closest('table'));
    var down = head.getAttribute('aria-sort') !== 'descending' && (head.classList.contains('num') || head.getAttribute('aria-sort') === 'ascending');
    heads.forEach(function (one) { one.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    $$('tr', body).map(function (row) { var cell = row.children[column]; return { row: row, value: !cell ? null : cell.dataset.v !== undefined ? +cell.dataset.v : cell.textContent }; })
      .sort(function (one, other) {
        if (one.value === null || other.value === null) { return (one.value === null) - (other.value === null); }
        var by = typeof one.value === 'number' ? one.value - other.value : one.value.localeCompare(other.value, 'zh');
        return down ? -by : by;
      })
      .forEach(function (one) { body.appendChild(one.row); });
  }

  function search(text) {
    $$('.overview tbody tr').forEach(function (row) { hide(row, text !== '' && row.textContent.toLowerCase().indexOf(text) < 0); });
  }

  // Events --------------------------------------------------------------------------------------------------------------
  function act(name, button) {
    var dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    if (name === 'theme') { root.dataset.theme = dark ? 'light' : 'dark'; }
    if (name === 'help') { $('dialog').showModal(); }
    if (name === 'prev') { step(-1); }
    if (name === 'next') { step(1); }
    if (name === 'all') { everything(); }
    if (name === 'order') { order(button); }
  }

  on(document, 'click', function (event) {
    var button = event.target.closest('[data-do]');
    if (button) { act(button.dataset.do, button); return; }
    if (event.target.closest('[data-sort]')) { sort(event.target.closest('[data-sort]')); return; }
    var link = event.target.closest('a');
    if (link) { if (link.getAttribute('href') === location.hash) { follow(); } return; }
    var mark = event.target.closest('[data-f]');
    if (mark) { pick(mark); return; }
    var item = event.target.closest('.fol li, .fds .fd');
    if (item && !event.target.closest('summary, input, select') && !String(getSelection())) { choose(item); }
  });

  on(document, 'input', function (event) {
    var field = event.target;
    if (field.dataset.sev) { hidden[field.dataset.sev] = !field.checked; apply(); }
    if (field.dataset.rule !== undefined) { rule = field.value; apply(); }
    if (field.dataset.find !== undefined) { words = field.value.trim().toLowerCase(); apply(); }
    if (field.dataset.docs !== undefined) { search(field.value.trim().toLowerCase()); }
  });

  on(document, 'keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || $('dialog').open) { return; }
    var typing = event.target.matches && event.target.matches('input[type="search"], select, textarea');
    if (event.key === 'Escape') { if (words || typing) { $$('[data-find]').forEach(function (field) { field.value = ''; }); words = ''; event.target.blur(); apply(); } else { choose(null); } return; }
    if (typing) { return; }
    var field = current && $('[data-find], [data-docs]', current);
    var keys = {
      j: function () { move(1); }, k: function () { move(-1); }, '[': function () { step(-1); }, ']': function () { step(1); },
      1: function () { toggle('b'); }, 2: function () { toggle('e'); }, 3: function () { toggle('w'); }, 4: function () { toggle('i'); },
      '/': function () { if (field) { field.focus(); field.select(); } }, '?': function () { act('help'); },
      o: function () { if ($('.overview')) { location.hash = 'overview'; } }
    };
    if (event.key === 'Enter' && chosen && event.target === chosen) { location.hash = chosen.dataset.at; event.preventDefault(); return; }
    if (keys[event.key]) { keys[event.key](); event.preventDefault(); }
  });

  // Older browsers print what is folded as folded.
  on(window, 'beforeprint', function () { $$('.fol:not([open])').forEach(function (fold) { fold.open = true; fold.dataset.folded = ''; }); });
  on(window, 'afterprint', function () { $$('.fol[data-folded]').forEach(function (fold) { fold.open = false; delete fold.dataset.folded; }); });
  on(window, 'hashchange', follow);
  on(document, 'DOMContentLoaded', follow);
})();
