// Who else is in which cell now: a coloured mark with initials beside the code. Asked every eight seconds, and at once
// when the cell changes, only while the sheet is looked at; it does not count as work, so it keeps no session alive.
(() => {
    const sheet = window.parindexSheet;
    if (!sheet.table) return;
    const { table, byCode } = sheet;
    const every = 8000;
    let item = "";
    let timer = 0;
    let asked = 0;

    const draw = (people) => {
        table.querySelectorAll(".here-mark").forEach((mark) => mark.remove());
        people.forEach((one) => {
            const row = byCode.get(one.item);
            if (!row) return;
            const mark = document.createElement("span");
            mark.className = `here-mark here-${one.mark}`;
            mark.title = one.said;
            const letters = document.createElement("span");
            letters.setAttribute("aria-hidden", "true");
            letters.textContent = one.initials;
            const heard = document.createElement("span");
            heard.className = "heard";
            heard.textContent = one.said;
            mark.append(letters, heard);
            row.querySelector(".col-code").append(mark);
        });
    };
    const ask = async (where) => {
        const mine = ++asked;
        clearTimeout(timer);
        const answer = await fetch(`${table.dataset.url}/presence`, {
            method: "POST",
            redirect: "manual",
            keepalive: document.hidden,
            headers: { "Content-Type": "application/json", "X-CSRF-Token": table.dataset.csrf, "X-Background": "presence" },
            body: JSON.stringify({ item: where }),
        }).catch(() => null);
        if (mine !== asked) return;
        if (answer?.ok) draw((await answer.json()).people);
        if (!document.hidden && answer?.status !== 401 && answer?.type !== "opaqueredirect") timer = setTimeout(() => ask(item), every);
    };
    // A pause before it is said: whoever walks through with Tab is not in every cell.
    const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(() => ask(item), 400);
    };
    document.addEventListener("sheet:row", (event) => {
        if (sheet.isLocked(event.detail) || item === event.detail.dataset.code) return;
        item = event.detail.dataset.code;
        soon();
    });
    table.addEventListener("focusout", (event) => {
        if (table.contains(event.relatedTarget)) return;
        item = "";
        soon();
    });
    document.addEventListener("visibilitychange", () => (document.hidden ? ask("") : soon()));
    addEventListener("pagehide", () => ask(""));
    soon();
})();
