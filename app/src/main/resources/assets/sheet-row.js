// One row of the sheet: what is typed there, as it is sent, and what the server answers, as it is shown.
window.parindexSheet = (() => {
    const table = document.getElementById("sheet");
    const say = document.getElementById("say")?.dataset ?? {};
    const rows = table ? [...table.querySelectorAll("tr[data-version]")] : [];
    const byCode = new Map(rows.map((row) => [row.dataset.code, row]));
    const inputs = (row) => [...row.querySelectorAll("[data-input]")];
    const explanation = (row) => row.querySelector("[data-explanation]");
    const isLocked = (row) => row.dataset.shape === "locked";

    // What stands in the row, as it is sent.
    const read = (row) => {
        const figures = {};
        inputs(row).forEach((input) => {
            if (input.value.trim() !== "") figures[input.dataset.input] = input.value;
        });
        const apart = row.dataset.state === "NOT_APPLICABLE";
        return {
            state: apart ? "NOT_APPLICABLE" : Object.keys(figures).length ? "GIVEN" : "EMPTY",
            figures: apart ? {} : figures,
            explanation: explanation(row).value,
        };
    };
    // Puts content into the row, as the server shows it or as it was before.
    const write = (row, body) => {
        row.dataset.state = body.state;
        const figures = body.shown ?? body.figures ?? {};
        inputs(row).forEach((input) => (input.value = figures[input.dataset.input] ?? ""));
        explanation(row).value = body.explanation ?? "";
        grow(explanation(row));
        drawApart(row);
    };
    const drawApart = (row) => {
        const apart = row.dataset.state === "NOT_APPLICABLE";
        row.querySelector(".fields").hidden = apart;
        row.querySelector("[data-apart]").hidden = !apart;
    };
    const shape = (row, name) => {
        row.dataset.shape = name;
        row.querySelector("[data-shape-word]").textContent = say[`shape${name[0].toUpperCase()}${name.slice(1)}`] ?? "";
    };
    const clearFaults = (row) =>
        row.querySelectorAll("[data-fault]").forEach((fault) => {
            fault.hidden = true;
            fault.replaceChildren();
            fault.parentElement.querySelector("[data-input]").removeAttribute("aria-invalid");
        });
    const fault = (row, name, said, readings, choose) => {
        const field = row.querySelector(`[data-field="${name}"]`) ?? row.querySelector("[data-field]");
        const line = field.querySelector("[data-fault]");
        line.replaceChildren(said);
        (readings ?? []).forEach((reading) => {
            const button = document.createElement("button");
            button.type = "button";
            button.className = "btn btn-sm";
            button.textContent = reading;
            button.addEventListener("click", () => choose(name, reading));
            line.append(" ", button);
        });
        line.hidden = false;
        field.querySelector("[data-input]").setAttribute("aria-invalid", "true");
    };
    const text = (id, value) => {
        const place = document.getElementById(id);
        if (place && value !== undefined) place.textContent = value;
    };
    // What the server answered, everywhere it shows.
    const kept = (row, answer, isTyping) => {
        row.dataset.version = answer.version;
        if (!isTyping) write(row, answer);
        clearFaults(row);
        shape(row, answer.shape);
        const points = row.querySelector("[data-points]");
        points.textContent = answer.pointsShown;
        points.classList.toggle("soft", answer.points === "");
        row.querySelector("[data-target]").textContent = answer.target ?? "";
        row.querySelector("[data-why]").hidden = answer.reason === "";
        const grave = (answer.findings ?? []).filter((line) => line.severity !== "note")[0];
        const mark = row.querySelector("[data-finding]");
        mark.hidden = !grave;
        mark.className = `severity ${grave?.severity ?? ""}`;
        mark.title = grave?.said ?? "";
        Object.entries(answer.sums ?? {}).forEach(([code, sum]) => {
            const above = table.querySelector(`tr[data-code="${code}"] [data-sum]`);
            if (above) above.textContent = sum;
            const bar = document.querySelector(`[data-area-sum="${code}"]`);
            if (bar) bar.textContent = sum;
        });
        const area = row.dataset.code.split(".")[0];
        document.querySelector(`[data-bar="${area}"]`)?.setAttribute("width", `${answer.area}%`);
        text("card-total", answer.total);
        text("sentence", answer.sentence);
        text("note-target", answer.aim);
        text("card-filled", answer.filled);
        text("card-unproved", answer.unproved);
        kinds(row, answer);
    };
    const kinds = (row, answer) => {
        const all = new Set(row.dataset.kinds.split(" ").filter(Boolean));
        const has = (kind, on) => (on ? all.add(kind) : all.delete(kind));
        has("missing", answer.state === "EMPTY");
        has("found", (answer.findings ?? []).some((line) => line.severity !== "note"));
        row.dataset.kinds = [...all].join(" ");
    };
    const grow = (area) => {
        area.style.height = "";
        if (area.value && area.scrollHeight > area.clientHeight + 2) area.rows = Math.min(6, Math.ceil(area.scrollHeight / 20));
        else if (!area.value) area.rows = 1;
    };
    rows.forEach((row) => grow(explanation(row)));

    return { table, say, rows, byCode, inputs, explanation, isLocked, read, write, shape, fault, clearFaults, kept, drawApart };
})();
