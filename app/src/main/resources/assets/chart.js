// Draws what stands in the table: losses from large to small and their sum. The table is the truth, the picture an aid.
(() => {
    const place = document.getElementById("chart");
    const table = place && document.getElementById(place.dataset.table);
    if (!table || !window.echarts) return;
    const rows = [...table.tBodies[0].rows].map((row) => ({
        code: row.dataset.code,
        points: Number(row.dataset.points),
        share: Number(row.dataset.share),
        title: row.querySelector("a").textContent,
        words: [...row.cells].map((cell) => cell.textContent.trim()),
    }));
    const style = getComputedStyle(document.documentElement);
    const token = (name) => style.getPropertyValue(name).trim();
    const comma = document.documentElement.lang === "vi";
    const figure = (value) => (comma ? String(value).replace(".", ",") : String(value));
    const font = { fontFamily: style.getPropertyValue("--tblr-font-sans-serif"), color: token("--ink-soft"), fontSize: 12 };
    const picture = window.echarts.init(place, null, { renderer: "canvas" });
    const axis = { axisLine: { lineStyle: { color: token("--line") } }, splitLine: { lineStyle: { color: token("--line") } }, axisLabel: { ...font, formatter: figure } };
    const wrap = (text) => text.replace(/(.{1,52})(\s|$)/g, "$1\n").trim();
    picture.setOption({
        animation: false,
        textStyle: font,
        grid: { left: 8, right: 8, top: 36, bottom: 8, containLabel: true },
        tooltip: {
            trigger: "axis",
            renderMode: "richText",
            confine: true,
            formatter: ([first]) => {
                const row = rows[first.dataIndex];
                return `${row.code} ${wrap(row.title)}\n${place.dataset.points}: ${row.words[3]}\n${place.dataset.share}: ${row.words[4]} (${row.words[5]})`;
            },
        },
        xAxis: { type: "category", data: rows.map((row) => row.code), axisTick: { show: false }, axisLine: axis.axisLine, axisLabel: { ...font, interval: "auto" } },
        yAxis: [
            { type: "value", name: place.dataset.points, nameTextStyle: { ...font, align: "left" }, min: 0, ...axis },
            { type: "value", name: place.dataset.share, nameTextStyle: { ...font, align: "right" }, min: 0, max: 100, ...axis, splitLine: { show: false }, axisLabel: { ...font, formatter: (value) => `${figure(value)} %` } },
        ],
        series: [
            { type: "bar", data: rows.map((row) => row.points), itemStyle: { color: token("--none") }, barMaxWidth: 18 },
            { type: "line", yAxisIndex: 1, data: rows.map((row) => row.share), symbol: "none", lineStyle: { color: token("--action"), width: 2 } },
        ],
    });
    new ResizeObserver(() => picture.resize()).observe(place);
    const button = document.querySelector("[data-picture]");
    button.hidden = false;
    button.addEventListener("click", () => {
        const link = document.createElement("a");
        link.href = picture.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: "#fff" });
        link.download = `${document.title}.png`;
        link.click();
    });
})();
