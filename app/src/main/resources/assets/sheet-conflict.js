// Two people, one cell: both versions and the one both began with, field by field; nothing is lost without a word.
(() => {
    const sheet = window.parindexSheet;
    const dialog = document.getElementById("collision");
    if (!sheet.table || !dialog) return;
    const rows = dialog.querySelector("[data-collision-rows]");
    const waiting = [];

    const shown = (body, name) => (body.state === "NOT_APPLICABLE" ? rows.dataset.apart : body.shown?.[name] || body.figures?.[name] || rows.dataset.empty);
    const line = (label, told, of) => {
        const row = document.createElement("tr");
        const head = document.createElement("th");
        head.scope = "row";
        head.textContent = label;
        row.append(head);
        ["mine", "theirs", "original"].forEach((who) => {
            const cell = document.createElement("td");
            cell.textContent = of(told[who]);
            row.append(cell);
        });
        return row;
    };
    const show = () => {
        const next = waiting[0];
        if (!next || dialog.open) return;
        const { row, told } = next;
        dialog.querySelector("[data-collision-code]").textContent = row.dataset.code;
        const who = dialog.querySelector("[data-collision-who]");
        who.textContent = who.dataset.sentence.replace("{0}", told.by).replace("{1}", told.clock);
        const figures = Object.entries(told.labels).map(([name, label]) => line(label, told, (body) => shown(body, name)));
        const words = line(rows.dataset.explanation, told, (body) => body.explanation || rows.dataset.empty);
        rows.replaceChildren(...figures, words);
        dialog.showModal();
    };
    document.addEventListener("sheet:collision", (event) => {
        waiting.push(event.detail);
        show();
    });
    dialog.addEventListener("click", (event) => {
        const choice = event.target.value;
        if (!["mine", "theirs", "original"].includes(choice) || !waiting.length) return;
        const { row, told } = waiting.shift();
        dialog.close();
        sheet.queue.settle(row, told, told[choice]);
        sheet.go?.(sheet.inputs(row)[0]);
        show();
    });
    dialog.addEventListener("cancel", (event) => event.preventDefault());
})();
