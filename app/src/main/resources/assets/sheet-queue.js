// Cells on their way to the server: one after the other, kept in the browser until the server has answered, tried again
// while there is no connection (E-01). What is shown in the bottom bar comes from here alone.
(() => {
    const sheet = window.parindexSheet;
    if (!sheet.table) return;
    const { table, say, byCode, read, shape } = sheet;
    const api = (code) => `/api/v1${table.dataset.url}/items/${code}`;
    const store = `sheet:${table.dataset.url}`;
    const pending = new Map();
    const failed = new Map();
    const undone = [];
    const saved = new Map(sheet.rows.map((row) => [row.dataset.code, read(row)]));
    const bar = document.getElementById("saving");
    const see = document.getElementById("unsaved");
    const pauses = [1000, 2000, 5000, 10000];
    let busy = false;
    let offline = false;
    let tries = 0;
    let timer = 0;
    let clock = "";
    let signedOut = false;

    const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
    const keepHere = () => {
        const all = [...pending].map(([code, cell]) => [code, { body: cell.body, seen: cell.seen }]);
        if (all.length) sessionStorage.setItem(store, JSON.stringify(all));
        else sessionStorage.removeItem(store);
    };
    const fill = (sentence, ...parts) => parts.reduce((text, part, at) => text.replace(`{${at}}`, part), sentence);
    const draw = () => {
        const first = failed.keys().next().value;
        see.hidden = failed.size === 0;
        if (first) see.href = `#r-${first}`;
        if (signedOut) return set("waiting", say.signedOut);
        if (failed.size) return set("failed", fill(say.failed, failed.size));
        if (pending.size && offline) return set("waiting", fill(say.waiting, pending.size));
        if (pending.size) return set("saving", say.saving);
        if (clock) set("saved", fill(say.saved, clock));
    };
    const set = (state, text) => {
        bar.dataset.state = state;
        bar.textContent = text;
    };

    // Something in a row has changed: it goes to the server.
    const changed = (row, remember = true) => {
        const code = row.dataset.code;
        const body = read(row);
        const before = saved.get(code);
        if (sheet.isLocked(row) || (same(body, before) && !pending.has(code))) return;
        const known = pending.get(code);
        if (known && same(known.body, body)) return;
        if (remember) undone.push({ code, before: known?.body ?? before });
        pending.set(code, { body, seen: known?.seen ?? Number(row.dataset.version), dirty: true });
        failed.delete(code);
        sheet.clearFaults(row);
        if (offline) shape(row, "waiting");
        keepHere();
        draw();
        send();
    };

    const send = async () => {
        if (busy || signedOut) return;
        const next = [...pending].find(([code]) => !failed.has(code));
        if (!next) return draw();
        const [code, cell] = next;
        busy = true;
        cell.dirty = false;
        draw();
        const answer = await put(code, cell).catch(() => null);
        if (!answer || answer.status >= 500 || answer.status === 429) return wait();
        tries = 0;
        offline = false;
        if (answer.type === "opaqueredirect" || answer.status === 401) return leave();
        await answered(byCode.get(code), cell, answer);
        busy = false; // only now: what is typed meanwhile is sent with the version that was just answered
        keepHere();
        draw();
        send();
    };
    const put = (code, cell) =>
        fetch(api(code), {
            method: "PUT",
            redirect: "manual",
            headers: {
                "Content-Type": "application/json",
                "X-CSRF-Token": table.dataset.csrf,
                ...(cell.seen ? { "If-Match": `"${cell.seen}"` } : { "If-None-Match": "*" }),
            },
            body: JSON.stringify(cell.body),
        });
    const wait = () => {
        busy = false;
        offline = true;
        pending.forEach((cell, one) => shape(byCode.get(one), "waiting"));
        clearTimeout(timer);
        timer = setTimeout(send, pauses[Math.min(tries++, pauses.length - 1)]);
        draw();
    };
    const leave = () => {
        busy = false;
        signedOut = true;
        keepHere();
        draw();
    };
    const answered = async (row, cell, answer) => {
        const code = row.dataset.code;
        const told = await answer.json().catch(() => ({}));
        if (answer.ok) {
            const isTyping = cell.dirty || row.contains(document.activeElement) && !same(read(row), cell.body);
            sheet.kept(row, told, isTyping);
            saved.set(code, isTyping ? cell.body : read(row));
            clock = told.clock;
            if (pending.get(code) !== cell) pending.get(code).seen = told.version;
            else pending.delete(code);
            document.dispatchEvent(new CustomEvent("sheet:kept", { detail: { code, told } }));
        } else if (pending.get(code) !== cell) {
            return; // typed on meanwhile: what is newer is sent and answered instead
        } else if (answer.status === 412) {
            failed.set(code, told);
            shape(row, "faulty");
            document.dispatchEvent(new CustomEvent("sheet:collision", { detail: { row, told } }));
        } else {
            failed.set(code, told);
            shape(row, answer.status === 423 || answer.status === 403 ? "locked" : "faulty");
            const faults = told.faults ?? [{ name: "", said: told.detail ?? "" }];
            faults.forEach((one) => sheet.fault(row, one.name, one.said, one.readings, (name, reading) => choose(row, name, reading)));
        }
    };
    const choose = (row, name, reading) => {
        const input = row.querySelector(`[data-input="${name}"]`);
        input.value = reading;
        input.focus();
        changed(row, false);
    };
    // Takes the version of somebody else, or keeps one's own over it.
    const settle = (row, told, body) => {
        const code = row.dataset.code;
        failed.delete(code);
        pending.delete(code);
        row.dataset.version = told.version;
        saved.set(code, { state: told.theirs.state, figures: told.theirs.shown, explanation: told.theirs.explanation });
        sheet.write(row, body);
        shape(row, "saved");
        keepHere();
        if (body !== told.theirs) changed(row, false);
        draw();
    };
    // Takes back the last change, or a whole block that was pasted.
    const undo = () => {
        const last = undone.pop();
        if (!last) return false;
        (last.block ?? [last]).toReversed().forEach(({ code, before }) => {
            const row = byCode.get(code);
            sheet.write(row, before);
            changed(row, false);
        });
        byCode.get((last.block ?? [last])[0].code).scrollIntoView({ block: "nearest" });
        return true;
    };
    // Everything that is changed inside counts as one thing to take back.
    const together = (work) => {
        const from = undone.length;
        work();
        const block = undone.splice(from);
        if (block.length) undone.push({ block });
    };

    sheet.queue = { changed, settle, undo, together, saved, pending, failed };
    addEventListener("online", send);
    addEventListener("offline", () => {
        offline = true;
        draw();
    });
    addEventListener("beforeunload", keepHere);
    // What was not sent before the page was left goes on here.
    JSON.parse(sessionStorage.getItem(store) ?? "[]").forEach(([code, cell]) => {
        const row = byCode.get(code);
        if (!row) return;
        sheet.write(row, { ...cell.body, shown: cell.body.figures });
        pending.set(code, cell);
        shape(row, "waiting");
    });
    draw();
    send();
})();
