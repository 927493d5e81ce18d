// The sheet by keyboard: Tab and arrows from cell to cell, Enter keeps, Esc restores, F2 edits, typing replaces.
(() => {
    const sheet = window.parindexSheet;
    if (!sheet.table) return;
    const { table, rows, queue } = sheet;
    const isField = (target) => target instanceof HTMLElement && target.matches("[data-input], [data-explanation]");
    const open = (field) => !field.readOnly && !field.disabled && field.closest("tr").hidden === false && !field.closest("[hidden]");
    const fields = () => rows.filter((row) => !row.hidden && !sheet.isLocked(row)).flatMap((row) => [...sheet.inputs(row), sheet.explanation(row)]).filter(open);
    let editing = false;

    const go = (field) => {
        if (!field) return false;
        field.focus({ preventScroll: true });
        field.scrollIntoView({ block: "nearest" });
        return true;
    };
    const step = (field, by) => {
        const all = fields();
        return go(all[all.indexOf(field) + by]);
    };
    // The next field of the same kind, up or down: figures below figures, explanations below explanations.
    const down = (field, by) => {
        const isSame = field.matches("[data-explanation]") ? "[data-explanation]" : "[data-input]";
        const all = fields().filter((one) => one.matches(isSame) || one === field);
        return go(all[all.indexOf(field) + by]);
    };
    const nextEmpty = (field) => {
        const all = fields().filter((one) => one.matches("[data-input]"));
        const from = field ? all.findIndex((one) => one === field || field.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) : 0;
        const after = [...all.slice(Math.max(from, 0)), ...all.slice(0, Math.max(from, 0))].filter((one) => one !== field);
        return go(after.find((one) => sheet.inputs(one.closest("tr")).every((input) => input.value === "")));
    };
    const choose = (field) => {
        editing = false;
        field.dataset.before = field.value;
        if (field.select) field.select();
    };

    table.addEventListener("focusin", (event) => {
        if (!isField(event.target)) return;
        table.querySelectorAll("tr.current").forEach((row) => row.classList.remove("current"));
        event.target.closest("tr").classList.add("current");
        choose(event.target);
        document.dispatchEvent(new CustomEvent("sheet:row", { detail: event.target.closest("tr") }));
    });
    table.addEventListener("focusout", (event) => isField(event.target) && queue.changed(event.target.closest("tr")));
    table.addEventListener("change", (event) => event.target.matches("select[data-input]") && queue.changed(event.target.closest("tr")));

    const moves = {
        Tab: (field, event) => step(field, event.shiftKey ? -1 : 1),
        Enter: (field) => {
            queue.changed(field.closest("tr"));
            return down(field, 1) || true;
        },
        ArrowDown: (field, event) => (event.ctrlKey ? nextEmpty(field) || true : down(field, 1) || true),
        ArrowUp: (field) => down(field, -1) || true,
        Escape: (field) => {
            field.value = field.dataset.before ?? field.value;
            choose(field);
            return true;
        },
        F2: (field) => {
            editing = true;
            if (field.matches("select")) field.showPicker?.();
            else field.setSelectionRange(field.value.length, field.value.length);
            return true;
        },
    };
    table.addEventListener("keydown", (event) => {
        const field = event.target;
        if (!isField(field) || event.isComposing || event.altKey) return;
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
        if (editing && field.matches("textarea") && event.key.startsWith("Arrow") && !event.ctrlKey) return;
        if (event.key !== "Tab" && event.key !== "Escape" && event.key.length > 1 && !moves[event.key]) return;
        if (moves[event.key]?.(field, event)) {
            event.preventDefault();
            if (event.key === "Escape") event.stopPropagation();
        }
    });
    document.addEventListener("keydown", (event) => {
        if (event.altKey && /^[1-8]$/.test(event.key)) {
            event.preventDefault();
            const first = fields().find((field) => field.closest("tr").dataset.code.split(".")[0] === event.key);
            document.getElementById(`r-${event.key}`)?.scrollIntoView({ block: "start" });
            go(first);
        } else if ((event.ctrlKey || event.metaKey) && event.key === "ArrowDown" && !isField(event.target)) {
            event.preventDefault();
            nextEmpty(null);
        } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !event.shiftKey) {
            const field = isField(event.target) ? event.target : null;
            if (field && field.value !== field.dataset.before) return; // first what is being typed, by the browser itself
            if (queue.undo()) event.preventDefault();
            if (field) choose(field);
        }
    });
    sheet.go = go;
    sheet.fields = fields;
})();
