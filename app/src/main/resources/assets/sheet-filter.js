// Filter and chips, while typing; the cards at the top are filters too.
(() => {
    document.documentElement.classList.add("scripted");
    const sheet = window.parindexSheet;
    const form = document.getElementById("filter");
    if (!sheet.table || !form) return;
    const all = [...sheet.table.tBodies[0].rows];
    const none = document.getElementById("none");
    const bare = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ").trim();
    const draw = () => {
        const words = bare(form.elements.q.value);
        const only = form.elements.only.value;
        const keep = new Set();
        let leaves = 0;
        all.filter((row) => "leaf" in row.dataset).forEach((row) => {
            if (!row.dataset.words.includes(words) || (only && !row.dataset.kinds.split(" ").includes(only))) return;
            leaves++;
            for (let code = row.dataset.code; code; code = code.split(".").slice(0, -1).join(".")) keep.add(code);
        });
        all.forEach((row) => (row.hidden = !keep.has(row.dataset.code)));
        none.hidden = leaves > 0;
        const query = new URLSearchParams();
        if (form.elements.q.value.trim()) query.set("q", form.elements.q.value.trim());
        if (only) query.set("only", only);
        history.replaceState(null, "", query.size ? `?${query}` : location.pathname);
    };
    form.addEventListener("input", draw);
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        draw();
    });
    document.querySelectorAll("[data-only]").forEach((card) =>
        card.addEventListener("click", (event) => {
            event.preventDefault();
            form.elements.only.value = form.elements.only.value === card.dataset.only ? "" : card.dataset.only;
            draw();
        }));
})();
