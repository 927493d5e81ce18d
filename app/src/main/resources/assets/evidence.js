// Verification documents: dropped, chosen or pasted, sent piece by piece and taken up again where the line broke, then
// asked for what people say of them. Works wherever a [data-evidence-drop] stands, also in a part that comes later.
(() => {
    const PIECE = 1 << 20;
    const TRIES = 8;
    const API = "/api/v1/evidence";
    document.documentElement.classList.add("scripted");
    const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
    const token = (zone) => zone.querySelector("input[name=_csrf]").value;

    // An answer of the server, or nothing where there is no line.
    const ask = async (zone, method, address, body, headers = {}) => {
        const json = !(body instanceof Blob) && body !== undefined;
        const sent = { "X-CSRF-TOKEN": token(zone), ...(json ? { "Content-Type": "application/json" } : {}), ...headers };
        const answer = await fetch(address, { method, headers: sent, body: json ? JSON.stringify(body) : body }).catch(() => null);
        if (!answer || answer.status === 503 || answer.status === 502) return null;
        const said = await answer.json().catch(() => ({}));
        if (said.code === "still-running") return null;
        return { ok: answer.ok && !answer.redirected, status: answer.status, said, tag: answer.headers.get("ETag") };
    };
    const patient = async (deed) => {
        for (let i = 0; i < TRIES; i++) {
            const answer = await deed();
            if (answer) return answer;
            await pause(Math.min(15000, 500 * 2 ** i));
        }
        return { ok: false, status: 0, said: {} };
    };

    const fresh = () =>
        ([1e7] + -1e3 + -4e3 + -8e3 + -1e11).replace(/[018]/g, (c) =>
            (c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (c / 4)))).toString(16));
    // One deed has one key, however often it is sent.
    const post = (zone, address, body, headers = {}) => {
        const key = fresh();
        return patient(() => ask(zone, "POST", address, body, { "Idempotency-Key": key, ...headers }));
    };

    // The number of an upload is kept, so that the same file goes on where it stopped, also after the page was closed.
    const number = (file, unit) => {
        const key = `evidence:${unit}:${file.name}:${file.size}:${file.lastModified}`;
        let id = localStorage.getItem(key);
        if (!id) {
            id = fresh();
            localStorage.setItem(key, id);
        }
        return { id, forget: () => localStorage.removeItem(key) };
    };

    const pieces = async (zone, id, file, progress, from) => {
        let offset = from;
        while (offset < file.size) {
            const piece = file.slice(offset, offset + PIECE);
            const answer = await patient(() => ask(zone, "PUT", `${API}/uploads/${id}?offset=${offset}`, piece));
            if (answer.status === 409 || answer.status === 0) {
                const now = await patient(() => ask(zone, "GET", `${API}/uploads/${id}`));
                if (!now.ok) return now;
                offset = now.said.offset;
            } else if (!answer.ok) {
                return answer;
            } else {
                offset = answer.said.offset ?? file.size;
            }
            progress(offset / file.size);
        }
        return { ok: true };
    };

    const send = async (zone, file) => {
        const row = zone.querySelector("template[data-evidence-row]").content.cloneNode(true).firstElementChild;
        const bar = row.querySelector("progress");
        const state = row.querySelector("[data-state]");
        row.querySelector("[data-name]").textContent = file.name;
        zone.querySelector("[data-evidence-said]").append(row);
        const stop = (words) => {
            state.textContent = words;
            row.classList.add("refused");
            bar.remove();
        };
        if (file.size > Number(zone.dataset.most)) return stop(zone.dataset.large);
        const unit = zone.elements.unit.value;
        const { id, forget } = number(file, unit);
        state.textContent = zone.dataset.sending;
        const begin = { name: file.name, bytes: file.size, unit };
        const begun = await post(zone, `${API}/uploads`, begin, { "Idempotency-Key": id });
        let answer = begun;
        if (begun.ok && begun.said.offset !== undefined) {
            answer = await pieces(zone, id, file, (part) => (bar.value = 100 * part), begun.said.offset);
            if (answer.ok) {
                state.textContent = zone.dataset.reading;
                const document = zone.dataset.document || null;
                answer = await post(zone, `${API}/uploads/${id}/finish`, { document });
            }
        }
        if (answer.status !== 0) forget();
        if (!answer.ok) return stop(answer.said.title || zone.dataset.failed);
        bar.remove();
        await arrived(zone, row, state, answer.said);
    };

    const arrived = async (zone, row, state, said) => {
        if (zone.dataset.link) {
            const linked = await post(zone, zone.dataset.link, { document: said.document, version: said.version });
            if (!linked.ok) {
                state.textContent = linked.said.title || zone.dataset.failed;
                return;
            }
        }
        state.textContent = said.known ? zone.dataset.known : zone.dataset.added;
        zone.dispatchEvent(new CustomEvent("evidence:added", { bubbles: true, detail: said }));
        if (zone.dataset.document) location.assign(`/evidence/${said.document}`);
        else await about(zone, row, said.document);
    };

    // A day comes as 2026-03-05 and is typed as 05/03/2026.
    const shown = (field, text) => ("day" in field.dataset ? text.split("-").reverse().join("/") : text);
    const about = async (zone, row, id) => {
        const address = `${API}/documents/${id}`;
        const known = await patient(() => ask(zone, "GET", address));
        if (!known.ok) return;
        let tag = known.tag;
        const form = zone.querySelector("template[data-evidence-about]").content.cloneNode(true).firstElementChild;
        const fields = [...form.querySelectorAll("input[name]")];
        fields.forEach((field) => (field.value = shown(field, known.said[field.name] ?? "")));
        const said = row.querySelector("[data-state]");
        const keep = async () => {
            const values = Object.fromEntries(fields.map((field) => [field.name, field.value]));
            const answer = await post(zone, address, values, { "If-Match": tag });
            if (answer.ok) tag = answer.tag;
            said.textContent = answer.ok ? zone.dataset.kept : answer.said.title || zone.dataset.failed;
            if (answer.ok) {
                form.remove();
                row.dispatchEvent(new CustomEvent("evidence:described", { bubbles: true }));
                refresh(zone);
            }
        };
        // These fields are no part of the form around them, which sends files.
        fields.forEach((field) => field.removeAttribute("required"));
        form.addEventListener("keydown", (event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            keep();
        });
        form.querySelector("[data-evidence-keep]").addEventListener("click", keep);
        row.append(form);
        form.querySelector("input[name=number]").focus();
        if (!zone.closest("[data-evidence-panel]")) return;
        await refresh(zone);
    };

    // The list of a panel comes anew; the place where files arrive stays as it is.
    const refresh = async (within) => {
        const panel = within.closest("[data-evidence-panel]");
        if (!panel) return;
        const page = await fetch(panel.dataset.src).then((answer) => (answer.ok ? answer.text() : "")).catch(() => "");
        const fresh = new DOMParser().parseFromString(page, "text/html").querySelector("[data-evidence-panel]");
        if (!fresh) return;
        const list = (part) => [...part.children].filter((child) => child.matches("ul, p.soft, .said"));
        list(panel).forEach((child) => child.remove());
        panel.prepend(...list(fresh));
    };

    const sendAll = async (zone, files) => {
        for (const file of files) await send(zone, file);
    };
    const zoneOf = (event) => event.target.closest?.("[data-evidence-drop]");

    document.addEventListener("change", (event) => {
        const zone = event.target.type === "file" && zoneOf(event);
        if (!zone) return;
        const files = [...event.target.files];
        event.target.value = "";
        sendAll(zone, files);
    });
    ["dragover", "dragleave", "drop"].forEach((kind) =>
        document.addEventListener(kind, (event) => {
            const zone = zoneOf(event);
            if (!zone) return;
            event.preventDefault();
            zone.classList.toggle("over", kind === "dragover");
            if (kind === "drop") sendAll(zone, [...event.dataTransfer.files]);
        }));
    document.addEventListener("paste", (event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        const zone = zoneOf(event) ?? document.querySelector("[data-evidence-drop]");
        if (!zone || !files.length) return;
        event.preventDefault();
        sendAll(zone, files);
    });

    // Forms of a panel answer inside the panel.
    document.addEventListener("submit", async (event) => {
        const form = event.target.closest("form[data-evidence-form]");
        const panel = form?.closest("[data-evidence-panel]");
        if (!panel) return;
        event.preventDefault();
        const data = new URLSearchParams(new FormData(form));
        data.set("part", "");
        const get = form.method === "get";
        const answer = await fetch(get ? `${form.action}?${data}` : form.action, get ? {} : { method: "POST", body: data }).catch(() => null);
        const page = answer ? await answer.text() : "";
        const fresh = new DOMParser().parseFromString(page, "text/html").querySelector("[data-evidence-panel]");
        if (!fresh) return form.submit();
        panel.replaceWith(fresh);
        fresh.dispatchEvent(new CustomEvent("evidence:changed", { bubbles: true }));
    });

    // Pages of a document are turned in place, one picture at a time.
    document.addEventListener("click", (event) => {
        const button = event.target.closest("[data-evidence-pages] [data-step]");
        if (!button) return;
        const pages = button.closest("[data-evidence-pages]");
        const last = Number(pages.dataset.pages);
        const now = Math.min(last, Math.max(1, Number(pages.dataset.page ?? 1) + Number(button.dataset.step)));
        pages.dataset.page = now;
        pages.querySelector("img").src = pages.dataset.src + now;
        pages.querySelector("[data-now]").textContent = pages.dataset.said.replace("{0}", now).replace("{1}", last);
        pages.querySelectorAll("[data-step]").forEach((step) =>
            (step.disabled = step.dataset.step < 0 ? now === 1 : now === last));
    });
})();
