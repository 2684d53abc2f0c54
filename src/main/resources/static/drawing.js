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
        nodes: data.nodes.map((n) => ({ data: { id: n.id, label: n.label, href: n.href, band: n.band, whole: n.whole, here: n.here }, position: { x: n.x, y: n.y } })),
        edges: data.edges.map((e, i) => ({ data: { id: "e" + i, source: e.from, target: e.to, label: e.label, relation: e.relation, bend: bend(e) } })),
      },
      layout: { name: "preset", fit: true, padding: 24 },
      style: sheet(colours(), font),
      minZoom: 0.15, maxZoom: 2.5, boxSelectionEnabled: false, autounselectify: true,
      userZoomingEnabled: false, userPanningEnabled: true,
    });
    // A wheel over the drawing scrolls the page; with Ctrl it zooms, as on a map.
    place.addEventListener("wheel", (event) => cy.userZoomingEnabled(event.ctrlKey), { capture: true, passive: true });
    cy.on("tap", "node", (event) => location.assign(event.target.data("href")));
    cy.on("mouseover", "node", (event) => { event.target.addClass("over"); place.style.cursor = "pointer"; });
    cy.on("mouseout", "node", (event) => { event.target.removeClass("over"); place.style.cursor = ""; });
    const zoom = (by) => cy.animate({ zoom: { level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }, duration: ease });
    figure.querySelectorAll("[data-zoom]").forEach((button) => button.addEventListener("click", () => {
      if (button.dataset.zoom === "fit") cy.animate({ fit: { padding: 24 }, duration: ease });
      else zoom(button.dataset.zoom === "in" ? 1.3 : 1 / 1.3);
    }));
    new ResizeObserver(() => { cy.resize(); cy.fit(undefined, 24); }).observe(place);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy.style(sheet(colours(), font)));
    figure.dataset.nodes = cy.nodes().length;
    figure.dataset.edges = cy.edges().length;
  };

  document.querySelectorAll("[data-drawing]").forEach(draw);
})();
