// The table of items as a tree: fold, filter while typing, go by keys. Without this script it is the whole table, and
// the filter is a form that the server answers.
(() => {
    document.documentElement.classList.add("scripted");
    const typing = (target) => target.closest("input, textarea, select");

    // J and K go to the next and the previous item of a page that has such links.
    document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
        const wanted = { j: "next", k: "prev" }[event.key.toLowerCase()];
        const link = wanted && document.querySelector(`.pager a[rel=${wanted}]`);
        if (link) link.click();
    });

    const table = document.querySelector("[data-tree]");
    if (!table) return;
    const form = document.getElementById("filter");
    const field = form.elements.q;
    const count = document.getElementById("count");
    const none = document.getElementById("none");
    const rows = [...table.tBodies[0].rows];
    const parent = (code) => code.split(".").slice(0, -1).join(".");
    const byCode = new Map(rows.map((row) => [row.dataset.code, row]));
    const parents = new Set(rows.map((row) => parent(row.dataset.code)));
    const folded = new Set();
    const bare = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ").trim();

    table.setAttribute("role", "treegrid");
    rows.forEach((row) => {
        const code = row.dataset.code;
        row.tabIndex = -1;
        row.setAttribute("role", "row");
        row.setAttribute("aria-level", String(code.split(".").length));
        if (!parents.has(code)) return;
        row.setAttribute("aria-expanded", "true");
        const button = document.createElement("button");
        button.type = "button";
        button.className = "fold";
        button.tabIndex = -1;
        button.addEventListener("click", () => fold(row, !folded.has(code)));
        row.cells[0].prepend(button);
    });

    const kept = () => {
        const wanted = bare(field.value);
        const only = form.elements.only.value;
        const keep = new Set();
        let matching = 0;
        rows.forEach((row) => {
            const text = !wanted || row.dataset.code.startsWith(wanted) || row.dataset.words.includes(wanted);
            const kind = !only || row.dataset.kinds.split(" ").includes(only);
            if (!text || !kind) return;
            matching++;
            for (let code = row.dataset.code; code; code = parent(code)) keep.add(code);
        });
        return { keep, matching, all: !wanted && !only };
    };
    const draw = () => {
        const { keep, matching, all } = kept();
        rows.forEach((row) => {
            const code = row.dataset.code;
            let shut = false;
            if (all) for (let above = parent(code); above; above = parent(above)) shut = shut || folded.has(above);
            row.hidden = shut || !keep.has(code);
            if (row.hasAttribute("aria-expanded")) {
                const open = !all || !folded.has(code);
                row.setAttribute("aria-expanded", String(open));
                row.querySelector(".fold").setAttribute("aria-label", (open ? table.dataset.close : table.dataset.open) + " " + code);
            }
        });
        none.hidden = matching > 0;
        count.textContent = all ? count.dataset.all : count.dataset.some.replace("#", matching);
        const shown = rows.filter((row) => !row.hidden);
        if (!shown.some((row) => row.tabIndex === 0)) {
            rows.forEach((row) => (row.tabIndex = -1));
            if (shown[0]) shown[0].tabIndex = 0;
        }
    };
    const fold = (row, shut) => {
        if (shut) folded.add(row.dataset.code);
        else folded.delete(row.dataset.code);
        draw();
    };
    const go = (row) => {
        if (!row) return;
        rows.forEach((other) => (other.tabIndex = -1));
        row.tabIndex = 0;
        row.focus();
        row.scrollIntoView({ block: "nearest" });
    };

    document.querySelectorAll("[data-fold]").forEach((button) => {
        button.hidden = false;
        button.addEventListener("click", () => {
            folded.clear();
            if (button.dataset.fold === "all") parents.forEach((code) => code && folded.add(code));
            draw();
        });
    });
    const filter = () => {
        draw();
        const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
        history.replaceState(null, "", location.pathname + (query.size ? "?" + query : ""));
    };
    form.addEventListener("input", filter);
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        go(rows.find((row) => !row.hidden));
    });
    table.addEventListener("keydown", (event) => {
        const row = event.target.closest("tbody tr");
        if (!row || event.target !== row) return;
        const shown = rows.filter((one) => !one.hidden);
        const at = shown.indexOf(row);
        const moves = {
            ArrowDown: () => go(shown[at + 1]),
            ArrowUp: () => go(shown[at - 1]),
            Home: () => go(shown[0]),
            End: () => go(shown.at(-1)),
            ArrowRight: () => (folded.has(row.dataset.code) ? fold(row, false) : go(shown[at + 1])),
            ArrowLeft: () => (row.hasAttribute("aria-expanded") && !folded.has(row.dataset.code) ? fold(row, true) : go(byCode.get(parent(row.dataset.code)))),
            Enter: () => row.querySelector("a").click(),
        };
        if (moves[event.key]) {
            event.preventDefault();
            moves[event.key]();
        }
    });
    document.addEventListener("keydown", (event) => {
        if (event.key === "/" && !typing(event.target)) {
            event.preventDefault();
            field.focus();
            field.select();
        } else if (event.key === "ArrowDown" && event.target === field) {
            event.preventDefault();
            go(rows.find((row) => !row.hidden));
        } else if (event.key === "ArrowDown" && event.target === document.body) {
            event.preventDefault();
            go(rows.find((row) => row.tabIndex === 0));
        }
    });
    draw();
})();
