// The panel on the right: guidance, evidence, remarks of the current row, and what Kiểm tra found. It opens other pages
// of the server and shows their part of them; without this script they are pages.
(() => {
    const sheet = window.parindexSheet;
    const panel = document.getElementById("panel");
    const button = document.getElementById("details");
    if (!sheet.table || !panel) return;
    const { table, say } = sheet;
    let code = "";
    let back = null;
    let asked = 0;

    const fragment = async (address) => {
        const answer = await fetch(address, { redirect: "manual" }).catch(() => null);
        if (!answer || !answer.ok) return null;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        return page.querySelector("[data-fragment]");
    };
    const show = async (address) => {
        const mine = ++asked;
        if (!panel.firstChild) panel.textContent = say.loading;
        const part = await fragment(address);
        if (mine !== asked) return;
        const close = document.createElement("button");
        close.type = "button";
        close.className = "quiet panel-close";
        close.textContent = say.close;
        close.addEventListener("click", () => open(false));
        panel.replaceChildren(close, part ?? say.notLoaded);
        panel.querySelectorAll("[data-evidence]").forEach(evidence);
    };
    const evidence = async (place) => {
        const part = await fragment(place.dataset.evidence);
        if (part) place.replaceChildren(part);
        else place.textContent = say.noEvidence;
    };
    const open = (wanted) => {
        panel.hidden = !wanted;
        button.setAttribute("aria-expanded", String(wanted));
        sessionStorage.setItem("sheet-panel", wanted ? "open" : "");
        if (wanted && code) show(`${table.dataset.url}/items/${code}`);
        else if (!wanted) back?.focus();
    };
    document.addEventListener("sheet:row", (event) => {
        back = document.activeElement;
        if (code === event.detail.dataset.code) return;
        code = event.detail.dataset.code;
        if (!panel.hidden) show(`${table.dataset.url}/items/${code}`);
    });
    document.addEventListener("sheet:kept", (event) => {
        const why = panel.querySelector("[data-reason]");
        if (why && event.detail.code === code) why.textContent = event.detail.told.reason;
    });
    button.hidden = false;
    button.addEventListener("click", () => {
        if (!code) code = sheet.rows.find((row) => !row.hidden)?.dataset.code ?? "";
        open(panel.hidden);
        if (!panel.hidden) panel.focus();
    });
    document.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            if (!panel.hidden && panel.contains(document.activeElement)) return back?.focus();
            if (panel.hidden) open(true);
            panel.focus();
        } else if (event.key === "Escape" && panel.contains(document.activeElement)) {
            open(false);
        }
    });
    table.addEventListener("click", (event) => {
        const link = event.target.closest("[data-why], [data-documents]");
        if (!link || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        code = link.closest("tr").dataset.code;
        back = sheet.inputs(link.closest("tr"))[0];
        open(true);
        panel.focus();
    });
    document.getElementById("check").addEventListener("click", (event) => {
        event.preventDefault();
        panel.hidden = false;
        button.setAttribute("aria-expanded", "true");
        show(event.currentTarget.href).then(() => panel.focus());
    });
    panel.addEventListener("click", (event) => {
        const jump = event.target.closest("[data-jump]");
        const again = event.target.closest("[data-check-again]");
        if (!jump && !again) return;
        event.preventDefault();
        if (again) return void show(again.href);
        const row = sheet.byCode.get(jump.dataset.jump);
        if (row) row.hidden = false;
        sheet.go(row && sheet.inputs(row)[0]);
    });
    panel.addEventListener("toggle", async (event) => {
        const lazy = event.target.open && event.target.querySelector("[data-lazy]");
        if (lazy && !lazy.dataset.loaded) {
            lazy.dataset.loaded = "yes";
            lazy.replaceChildren((await fragment(lazy.dataset.lazy)) ?? say.notLoaded);
        }
        const fold = event.target.dataset?.fold;
        if (fold) send(fold, { open: String(event.target.open) });
    }, true);
    panel.addEventListener("change", (event) => {
        if (!event.target.matches("[data-na]")) return;
        const row = sheet.byCode.get(code);
        row.dataset.state = event.target.checked ? "NOT_APPLICABLE" : "EMPTY";
        sheet.drawApart(row);
        sheet.queue.changed(row);
        if (event.target.checked) sheet.explanation(row).focus();
    });
    panel.addEventListener("submit", async (event) => {
        const form = event.target.closest("form[data-remark]");
        if (!form) return;
        event.preventDefault();
        await send(form.action, Object.fromEntries(new FormData(form)));
        show(`${table.dataset.url}/items/${code}`);
    });
    const send = (address, fields) =>
        fetch(address, { method: "POST", redirect: "manual", body: new URLSearchParams({ ...fields, _csrf: table.dataset.csrf }) }).catch(() => null);
    if (sessionStorage.getItem("sheet-panel") === "open") {
        code = sheet.rows.find((row) => !row.hidden)?.dataset.code ?? "";
        open(true);
    }
})();
