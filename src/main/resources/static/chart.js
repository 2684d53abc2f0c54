/* Draws the money of a figure's data-chart, stacked by source; the table beside it says the same. */
(() => {
  "use strict";
  const draw = (figure) => {
    const data = JSON.parse(figure.dataset.chart);
    delete figure.dataset.chart;
    figure.hidden = false;
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue("--" + name).trim();
    const fills = ["rank5", "rank4", "rank2", "rule-strong"].map(colour);
    const axis = (more) => ({ stacked: true, grid: { color: colour("rule") }, ticks: { color: colour("soft") }, ...more });
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    figure.dataset.drawn = data.labels.length;
    new Chart(figure.querySelector("canvas"), {
      type: "bar",
      data: {
        labels: data.labels,
        datasets: data.series.filter((s) => s.values.some((v) => v > 0)).map((s) => ({ label: s.name, data: s.values, maxBarThickness: 56, borderRadius: 3,
          backgroundColor: fills[data.series.indexOf(s)] })),
      },
      options: {
        locale: document.documentElement.lang,
        animation: false, responsive: true, maintainAspectRatio: false,
        scales: { x: axis({ grid: { display: false } }), y: axis({ title: { display: true, text: data.title, color: colour("soft") } }) },
        plugins: { legend: { position: "bottom", labels: { color: colour("ink"), boxWidth: 14 } } },
      },
    });
  };
  const all = () => document.querySelectorAll("[data-chart]").forEach(draw);
  document.addEventListener("htmx:load", all);
  all();
})();
