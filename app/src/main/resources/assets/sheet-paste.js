// A block from Excel lands from the focused cell to the right and down (E-10): every cell by itself, faulty ones keep
// what was pasted, nothing spills into locked cells, one Ctrl+Z takes the whole block back.
(() => {
    const sheet = window.parindexSheet;
    if (!sheet.table) return;
    const { rows, say, queue } = sheet;
    const strip = document.getElementById("strip");
    const columns = (row) => [...sheet.inputs(row), sheet.explanation(row)];
    let watched = null;

    // Tab and line end part cells; a cell in quotation marks may hold both.
    const block = (text) => {
        const lines = [[""]];
        let quoted = false;
        for (let at = 0; at < text.length; at++) {
            const letter = text[at];
            const line = lines.at(-1);
            if (letter === '"' && (quoted || line.at(-1) === "")) {
                if (quoted && text[at + 1] === '"') line[line.length - 1] += text[++at];
                else quoted = !quoted;
            } else if (letter === "\t" && !quoted) line.push("");
            else if ((letter === "\n" || letter === "\r") && !quoted) {
                if (letter === "\r" && text[at + 1] === "\n") at++;
                lines.push([""]);
            } else line[line.length - 1] += letter;
        }
        if (lines.at(-1).length === 1 && lines.at(-1)[0] === "") lines.pop();
        return lines;
    };
    const put = (field, text) => {
        if (field.matches("select")) {
            const wanted = text.trim().toLowerCase();
            const option = [...field.options].find((one) => one.value === text.trim() || one.text.trim().toLowerCase() === wanted);
            if (!option) return false;
            field.value = option.value;
            return true;
        }
        field.value = text.trim();
        return true;
    };
    const draw = () => {
        if (!watched) return;
        const bad = watched.refused + watched.rows.filter((row) => row.dataset.shape === "faulty").length;
        const text = say.pasted.replace("{0}", watched.cells).replace("{1}", watched.cells - bad).replace("{2}", bad);
        const undo = document.createElement("button");
        undo.type = "button";
        undo.className = "btn btn-sm";
        undo.textContent = say.undo;
        undo.addEventListener("click", () => {
            queue.undo();
            strip.textContent = say.undone;
            watched = null;
        });
        strip.replaceChildren(text, " ", undo);
        strip.hidden = false;
    };
    sheet.table.addEventListener("paste", (event) => {
        const text = event.clipboardData?.getData("text/plain") ?? "";
        const field = event.target;
        if (!field.matches?.("[data-input], [data-explanation]") || !/[\t\n]/.test(text.replace(/\r?\n$/, ""))) return;
        event.preventDefault();
        const lines = block(text);
        const from = field.closest("tr");
        const column = columns(from).indexOf(field);
        const isWords = field.matches("[data-explanation]");
        const below = rows.filter((row) => !row.hidden).slice(rows.filter((row) => !row.hidden).indexOf(from));
        watched = { cells: lines.reduce((sum, line) => sum + line.length, 0), refused: 0, rows: [] };
        queue.together(() => lines.forEach((line, at) => {
            const row = below[at];
            const places = row ? columns(row).slice(isWords ? columns(row).length - 1 : column) : [];
            line.forEach((cell, right) => {
                const place = places[right];
                if (!place || place.readOnly || place.disabled || sheet.isLocked(row) || !put(place, cell)) watched.refused++;
            });
            if (row && !sheet.isLocked(row)) {
                watched.rows.push(row);
                queue.changed(row);
            }
        }));
        draw();
        document.addEventListener("sheet:kept", draw);
        new MutationObserver(draw).observe(sheet.table, { subtree: true, attributes: true, attributeFilter: ["data-shape"] });
    });
})();
