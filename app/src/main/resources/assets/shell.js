// What every page can do without a script, and a little faster with one: search box, keys, menus, the end of a session.
(() => {
    const seek = document.getElementById("seek");
    const hits = document.getElementById("hits");
    const keys = document.getElementById("keys");
    const typing = (target) => target.closest("input, textarea, select, [contenteditable]");

    // Keys that work on every page.
    const helper = document.querySelector("[data-keys]");
    if (helper && keys) {
        helper.hidden = false;
        helper.addEventListener("click", () => keys.showModal());
    }
    document.addEventListener("keydown", (event) => {
        if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && seek) {
            event.preventDefault();
            seek.focus();
            seek.select();
        } else if (event.key === "?" && !typing(event.target) && keys && !keys.open) {
            event.preventDefault();
            keys.showModal();
        } else if (event.key === "Escape" && !document.querySelector("dialog[open]")) {
            const menu = [...document.querySelectorAll("details.menu[open]")].at(-1); // the topmost thing only
            if (!menu) return;
            menu.open = false;
            menu.querySelector("summary").focus();
            event.stopImmediatePropagation();
        }
    });
    document.addEventListener("click", (event) => {
        document.querySelectorAll("details.menu[open]").forEach((menu) => {
            if (!menu.contains(event.target)) menu.open = false;
        });
    });

    // Search: the same page that the form opens, its hits shown while typing.
    if (seek && hits) {
        let waiting = 0;
        let asked = 0;
        const options = () => [...hits.querySelectorAll("[role=option]")];
        const show = (open) => {
            hits.hidden = !open;
            seek.setAttribute("aria-expanded", String(open));
            if (!open) seek.removeAttribute("aria-activedescendant");
        };
        const choose = (step) => {
            const all = options();
            if (!all.length) return;
            const now = all.findIndex((option) => option.getAttribute("aria-selected") === "true");
            const next = now < 0 ? (step > 0 ? 0 : all.length - 1) : (now + step + all.length) % all.length;
            all.forEach((option, at) => option.setAttribute("aria-selected", String(at === next)));
            all[next].scrollIntoView({ block: "nearest" });
            seek.setAttribute("aria-activedescendant", all[next].id);
        };
        const ask = async () => {
            const mine = ++asked;
            const address = `/search?q=${encodeURIComponent(seek.value)}&within=${encodeURIComponent(seek.dataset.within)}`;
            const answer = await fetch(address, { headers: { "X-Part": "hits" } }).catch(() => null);
            if (mine !== asked || !answer || !answer.ok || answer.redirected) return;
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            hits.replaceChildren(...page.querySelectorAll("[role=option], .hits-none"));
            show(document.activeElement === seek);
        };
        seek.addEventListener("input", () => {
            clearTimeout(waiting);
            if (seek.value.trim() === "") show(false);
            else waiting = setTimeout(ask, 120);
        });
        seek.addEventListener("focus", () => seek.value.trim() !== "" && ask());
        seek.addEventListener("blur", () => setTimeout(() => show(false), 150));
        seek.addEventListener("keydown", (event) => {
            if (event.key === "ArrowDown" || event.key === "ArrowUp") {
                event.preventDefault();
                choose(event.key === "ArrowDown" ? 1 : -1);
            } else if (event.key === "Escape") {
                show(false);
                seek.blur();
            } else if (event.key === "Enter") {
                const chosen = hits.querySelector("[aria-selected=true]");
                if (chosen && !hits.hidden) {
                    event.preventDefault();
                    location.href = chosen.href;
                }
            }
        });
    }

    // A day is typed as dd/mm/yyyy whatever the language of the browser; its calendar may write it too.
    const day = (text) => {
        const [, date, month, year] = text.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/) ?? [];
        const found = new Date(Date.UTC(year, month - 1, date));
        return year && found.getUTCMonth() === month - 1 ? found.toISOString().slice(0, 10) : "";
    };
    document.addEventListener("input", (event) => {
        const field = event.target;
        if (field.matches?.("[data-day]")) field.setCustomValidity("");
    });
    const judge = (field) => field.setCustomValidity(field.value.trim() === "" || day(field.value.trim()) ? "" : field.dataset.day);
    document.addEventListener("change", (event) => event.target.matches?.("[data-day]") && judge(event.target));
    document.addEventListener("invalid", (event) => event.target.matches?.("[data-day]") && event.target.value.trim() && event.target.setCustomValidity(event.target.dataset.day), true);
    const pick = (button) => {
        const field = button.parentElement.querySelector("[data-day]");
        const calendar = document.createElement("input");
        calendar.type = "date";
        calendar.className = "day-calendar";
        calendar.tabIndex = -1;
        calendar.setAttribute("aria-hidden", "true");
        calendar.value = day(field.value.trim());
        button.after(calendar);
        calendar.addEventListener("change", () => {
            field.value = calendar.value.split("-").reverse().join("/");
            field.dispatchEvent(new Event("input", { bubbles: true }));
            field.dispatchEvent(new Event("change", { bubbles: true }));
        });
        calendar.addEventListener("blur", () => calendar.remove());
        calendar.showPicker();
    };
    document.addEventListener("click", (event) => {
        const button = event.target.closest("[data-day-pick]");
        if (!button) return;
        event.preventDefault();
        pick(button);
    });
    const pickers = () => document.querySelectorAll("[data-day-pick][hidden]").forEach((button) => (button.hidden = !("showPicker" in HTMLInputElement.prototype)));
    pickers();
    new MutationObserver(pickers).observe(document.body, { childList: true, subtree: true });

    // On a phone the strip of pages shows the current one.
    document.querySelector(".pages [aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });

    // Copy an address.
    document.querySelectorAll("[data-copy]").forEach((button) => {
        button.hidden = false;
        button.addEventListener("click", async () => {
            await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href);
            button.querySelector("[data-done]").hidden = false;
        });
    });
})();
