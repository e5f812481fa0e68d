/// The script that every page of the preview has: it says which versions the page shows, and obeys.
///
/// Pages load themselves anew with `location.reload()`, after which browsers go back to the place where one was reading,
/// and find it by the text that was there, if they can.
enum LiveScript {
  static let file = ServedFile(.bytes(bytes), entityTag: EntityTag(hash: StableHash(bytes).value))

  private static let bytes = Array(source.utf8)

  private static let source = #"""
    (() => {
      'use strict';
      if (!('WebSocket' in window)) return;

      const script = document.currentScript;
      const versions = {...script.dataset};
      const address = location.pathname + location.search;

      // Storage can be forbidden; the page is then merely forgetful.
      const remember = (key, value) => { try { sessionStorage.setItem('sitegen-' + key, value); } catch {} };
      const recall = key => { try { return sessionStorage.getItem('sitegen-' + key); } catch { return null; } };

      // The panel. One that was closed stays closed, until all is well or there is something worse.

      const host = document.createElement('sitegen-panel');
      host.attachShadow({mode: 'open'}).append(script.previousElementSibling.content);
      // After the body: what the author has not closed in it reaches no further.
      const appear = () => document.documentElement.append(host);
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', appear); else appear();
      const box = host.shadowRoot.querySelector('.box');
      const said = host.shadowRoot.querySelector('[role=status]');

      function showPanel(html) {
        const scroll = box.querySelector('.findings')?.scrollTop ?? 0;
        const hadFocus = host.shadowRoot.activeElement !== null;
        box.innerHTML = html;
        preparePanel();
        said.textContent = box.querySelector('.count')?.textContent ?? 'All mistakes are mended.';
        if (hadFocus) box.querySelector('summary')?.focus({preventScroll: true});
        const findings = box.querySelector('.findings');
        if (findings) findings.scrollTop = scroll;
      }

      function preparePanel() {
        const panel = box.querySelector('details');
        if (!panel) return remember('panel', '');
        const [worst, state] = (recall('panel') ?? '').split(' ');
        if (worst === panel.dataset.worst) panel.open = state === 'open';
        panel.addEventListener('toggle', () =>
          remember('panel', panel.dataset.worst + (panel.open ? ' open' : ' closed')));
      }

      // The stylesheets. The theme's can stand within the page, so the page is what has the new ones.

      const linksOf = page => [...page.querySelectorAll('link[rel~="stylesheet" i][href]')];

      async function swapStyles() {
        const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
        const fresh = page.querySelector('script[data-styles]')?.dataset;
        const [links, freshLinks] = [linksOf(document), linksOf(page)];
        if (fresh?.page !== versions.page || links.length !== freshLinks.length) return location.reload();
        await Promise.all(links.map((link, number) => swap(link, freshLinks[number])));
        versions.styles = fresh.styles;
      }

      // The old one goes when the new one is there, so that the page is never without.
      function swap(link, freshLink) {
        if (link.getAttribute('href') === freshLink.getAttribute('href')) return;
        const fresh = document.importNode(freshLink);
        return new Promise(done => {
          const finish = () => { link.remove(); done(); };
          fresh.onload = fresh.onerror = finish;
          setTimeout(finish, 3000);
          link.after(fresh);
        });
      }

      // The connection. On each the page says what it has, and is told what differs.

      const firstWait = 50, longestWait = 2000;
      let socket = null, wait = firstWait, timer, swapping = Promise.resolve();

      function connect() {
        clearTimeout(timer);
        const since = Date.now(), opened = socket = new WebSocket(
          (location.protocol === 'https:' ? 'wss://' : 'ws://') + location.host + '/__sitegen/live');
        opened.onopen = greet;
        opened.onmessage = event => obey(JSON.parse(event.data));
        opened.onclose = () => {
          if (socket !== opened) return;
          socket = null;
          if (Date.now() - since > longestWait) wait = firstWait;
          timer = setTimeout(connect, wait);
          wait = Math.min(wait * 2, longestWait);
        };
      }

      const greet = () => socket.send(JSON.stringify({address, ...versions}));

      function obey(message) {
        switch (message.do) {
          case 'reload': return location.reload();
          case 'styles': swapping = swapping.then(swapStyles).catch(() => {}); return;
          case 'panel':
            versions.panel = message.version;
            return showPanel(message.html);
        }
      }

      // A connection that slept may be dead without knowing; a word brings it out.
      function wake() {
        if (!socket) { wait = firstWait; connect(); }
        else if (socket.readyState === WebSocket.OPEN) greet();
      }

      addEventListener('online', wake);
      document.addEventListener('visibilitychange', () => { if (!document.hidden) wake(); });
      addEventListener('pageshow', event => { if (event.persisted) wake(); });
      // Browsers keep no page with an open connection for the way back.
      addEventListener('pagehide', () => {
        const open = socket;
        socket = null;
        clearTimeout(timer);
        open?.close();
      });

      preparePanel();
      connect();
    })();

    """#
}
