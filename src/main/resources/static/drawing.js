/* Draws the documents of a figure's data-drawing. The words of the page say the same, so nothing is lost without it. */
(() => {
  "use strict";
  const ease = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 150;

  const colours = () => {
    const style = getComputedStyle(document.documentElement);
    return (name) => style.getPropertyValue("--" + name).trim();
  };

  const sheet = (colour, font) => [
    {
      selector: "node",
      style: {
        shape: "round-rectangle", width: 184, height: 62, "background-color": colour("sheet"), "border-width": 2.5,
        "border-color": (n) => colour("rank" + n.data("band")), label: "data(label)", color: colour("ink"), "font-family": font, "font-size": 15,
        "text-valign": "center", "text-halign": "center", "text-wrap": "wrap", "text-max-width": 170,
      },
    },
    { selector: "node[?here]", style: { "background-color": colour("item-wash"), "border-width": 4 } },
    { selector: "node[!whole]", style: { "border-style": "dashed" } },
    // A group stands for many documents: a double frame.
    { selector: "node[count > 1]", style: { "border-style": "double", "border-width": 6, "background-color": colour("calm-wash") } },
    { selector: "edge[relation = 'MANY']", style: { "line-style": "dotted", label: "" } },
    { selector: "node:active, node.over", style: { "overlay-opacity": 0.06, "overlay-color": colour("ink") } },
    {
      selector: "edge",
      style: {
        width: 2, "line-color": colour("rule-strong"), "target-arrow-color": colour("rule-strong"), "target-arrow-shape": "triangle",
        "curve-style": "bezier", "control-point-step-size": 46, label: "data(label)", "font-size": 11, "font-family": font, color: colour("soft"),
        "text-background-color": colour("sheet"), "text-background-opacity": 0.92, "text-background-padding": 2, "text-background-shape": "roundrectangle",
      },
    },
    // The caption says what a plain arrow is: that word on every line would hide the lines.
    { selector: "edge[relation = 'BASED_ON']", style: { label: "" } },
    // A line past a row goes around its boxes.
    { selector: "edge[bend]", style: { "curve-style": "unbundled-bezier", "control-point-distances": (e) => e.data("bend"), "control-point-weights": 0.5, opacity: 0.6 } },
    { selector: "edge[relation = 'AMENDS'], edge[relation = 'REPLACES'], edge[relation = 'REPEALS']", style: { "line-style": "dashed", "line-color": colour("bad"), "target-arrow-color": colour("bad"), color: colour("bad") } },
  ];

  // What was chosen in the drawing, with what can be done with it.
  const pick = (figure, data) => {
    const panel = figure.querySelector(".picked");
    panel.hidden = false;
    panel.querySelector("strong").textContent = data.label;
    panel.querySelector("span").textContent = data.count > 1 ? "" : data.title;
    const go = panel.querySelector("[data-go]");
    go.hidden = data.count > 1;
    go.href = data.href;
    const turn = panel.querySelector("[data-turn]");
    turn.hidden = !data.turn;
    if (data.turn) { turn.href = data.turn; turn.textContent = data.open ? turn.dataset.close : turn.dataset.open; }
  };

  const escape = (text) => text.replace(/[&<>"']/g, (c) => "&#" + c.charCodeAt(0) + ";");

  // The drawing as SVG, from the places that it has: frames, their words, lines with heads.
  const svg = (cy) => {
    const box = cy.elements().boundingBox(), colour = colours(), font = getComputedStyle(document.body).fontFamily;
    const lines = cy.edges().map((e) => {
      const a = e.sourceEndpoint(), b = e.targetEndpoint(), m = e.midpoint();
      const c = { x: 2 * m.x - (a.x + b.x) / 2, y: 2 * m.y - (a.y + b.y) / 2 };
      return `<path d="M${a.x} ${a.y}Q${c.x} ${c.y} ${b.x} ${b.y}" fill="none" stroke="${e.style("line-color")}" stroke-width="2" marker-end="url(#head)"${e.style("line-style") === "solid" ? "" : ' stroke-dasharray="6 4"'}/>`
        + (e.style("label") ? `<text x="${m.x}" y="${m.y}" font-size="11" text-anchor="middle" fill="${colour("soft")}">${escape(e.style("label"))}</text>` : "");
    });
    const frames = cy.nodes().map((n) => {
      const p = n.position(), words = n.data("label").split(/\s+/), rows = [""];
      words.forEach((word) => { if ((rows.at(-1) + " " + word).length > 22 && rows.at(-1)) rows.push(word); else rows[rows.length - 1] = (rows.at(-1) + " " + word).trim(); });
      return `<g><title>${escape(n.data("title"))}</title><rect x="${p.x - 92}" y="${p.y - 31}" width="184" height="62" rx="8" fill="${n.style("background-color")}" stroke="${n.style("border-color")}" stroke-width="${parseFloat(n.style("border-width"))}"${n.data("whole") ? "" : ' stroke-dasharray="6 4"'}/>`
        + rows.map((row, i) => `<text x="${p.x}" y="${p.y + 5 + 18 * (i - (rows.length - 1) / 2)}" font-size="15" text-anchor="middle" fill="${colour("ink")}">${escape(row)}</text>`).join("") + "</g>";
    });
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x1 - 20} ${box.y1 - 20} ${box.w + 40} ${box.h + 40}" font-family="${escape(font)}"><defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L10 5L0 10z" fill="${colour("rule-strong")}"/></marker></defs><rect x="${box.x1 - 20}" y="${box.y1 - 20}" width="${box.w + 40}" height="${box.h + 40}" fill="${colour("sheet")}"/>${lines.join("")}${frames.join("")}</svg>`;
  };

  const save = (form, cy) => {
    const blob = form === "svg" ? new Blob([svg(cy)], { type: "image/svg+xml" })
      : cy.png({ output: "blob", full: true, scale: 2, bg: colours()("sheet"), maxWidth: 8000, maxHeight: 8000 });
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: "luoc-do." + form });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };

  const draw = (figure) => {
    const data = JSON.parse(figure.dataset.drawing);
    figure.hidden = false;
    const place = figure.querySelector(".canvas");
    const at = new Map(data.nodes.map((n) => [n.id, n]));
    const next = Math.min(...data.edges.map((e) => Math.abs(at.get(e.from).y - at.get(e.to).y)).filter((d) => d > 0), 1000);
    const bend = (e) => {
      const from = at.get(e.from), to = at.get(e.to), rows = Math.round(Math.abs(from.y - to.y) / next);
      return rows < 2 ? undefined : (from.x + to.x < 0 ? -1 : 1) * (from.y > to.y ? 1 : -1) * Math.min(40 * rows, 160);
    };
    const tall = Math.max(...data.nodes.map((n) => n.y)) + 110;
    const wide = Math.max(...data.nodes.map((n) => n.x)) - Math.min(...data.nodes.map((n) => n.x)) + 230;
    place.style.height = Math.max(240, Math.min(tall, tall * place.clientWidth / wide)) + "px";
    const font = getComputedStyle(document.body).fontFamily;
    const cy = cytoscape({
      container: place,
      elements: {
        nodes: data.nodes.map((n) => ({ data: { id: n.id, label: n.label, href: n.href, band: n.band, whole: n.whole, here: n.here, title: n.title, turn: n.turn, open: n.open, count: n.count }, position: { x: n.x, y: n.y } })),
        edges: data.edges.map((e, i) => ({ data: { id: "e" + i, source: e.from, target: e.to, label: e.label, relation: e.relation, bend: bend(e) } })),
      },
      layout: { name: "preset", fit: true, padding: 24 },
      style: sheet(colours(), font),
      minZoom: 0.15, maxZoom: 2.5, boxSelectionEnabled: false, autounselectify: true,
      userZoomingEnabled: false, userPanningEnabled: true,
    });
    // A wheel over the drawing scrolls the page; with Ctrl it zooms, as on a map.
    place.addEventListener("wheel", (event) => cy.userZoomingEnabled(event.ctrlKey), { capture: true, passive: true });
    cy.on("tap", "node", (event) => pick(figure, event.target.data()));
    cy.on("dbltap", "node", (event) => event.target.data("count") === 1 && location.assign(event.target.data("href")));
    cy.on("tap", (event) => { if (event.target === cy) figure.querySelector(".picked").hidden = true; });
    cy.on("mouseover", "node", (event) => { event.target.addClass("over"); place.style.cursor = "pointer"; });
    cy.on("mouseout", "node", (event) => { event.target.removeClass("over"); place.style.cursor = ""; });
    const zoom = (by) => cy.animate({ zoom: { level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }, duration: ease });
    figure.querySelectorAll("[data-zoom]").forEach((button) => button.addEventListener("click", () => {
      if (button.dataset.zoom === "fit") cy.animate({ fit: { padding: 24 }, duration: ease });
      else zoom(button.dataset.zoom === "in" ? 1.3 : 1 / 1.3);
    }));
    new ResizeObserver(() => { cy.resize(); cy.fit(undefined, 24); }).observe(place);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy.style(sheet(colours(), font)));
    figure.querySelectorAll("[data-save]").forEach((button) => button.addEventListener("click", () => save(button.dataset.save, cy)));
    const copy = figure.querySelector("[data-copy]");
    copy.addEventListener("click", async () => { await navigator.clipboard.writeText(location.href); copy.textContent = copy.dataset.done; });
    const undo = figure.querySelector("[data-undo]");
    undo.hidden = !document.getElementById("map");
    undo.addEventListener("click", () => history.back());
    figure.dataset.nodes = cy.nodes().length;
    figure.dataset.edges = cy.edges().length;
  };

  const begin = () => document.querySelectorAll("[data-drawing]").forEach(draw);

  // A step in a lược đồ changes the address and only the map; the server draws the same address whole for whoever opens it.
  const show = async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) { location.assign(address); return; }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.getElementById("map").replaceWith(document.adoptNode(page.getElementById("map")));
    begin();
  };
  const step = (address) => { history.pushState(null, "", address); show(address); };
  if (document.getElementById("map")) {
    addEventListener("popstate", () => show(location.href));
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[data-step], .segments a");
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) { event.preventDefault(); step(link.href); }
    });
    document.addEventListener("input", (event) => {
      if (event.target.type === "range") {
        const months = Number(event.target.value);
        event.target.closest("label").querySelector("output").textContent = (months % 12 + 1) + "/" + Math.floor(months / 12);
      }
    });
    document.addEventListener("change", (event) => {
      const form = event.target.closest("form[data-auto]");
      if (form) {
        const range = form.querySelector("[type=range]");
        const asked = new FormData(form);
        if (range.value === range.max) asked.delete("den");
        step(form.getAttribute("action") + "?" + new URLSearchParams(asked));
      }
    });
  }
  begin();
})();
