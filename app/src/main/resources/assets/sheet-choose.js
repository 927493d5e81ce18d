// The bar above the sheet opens its page of choices in a box: arrows go from line to line and from column to column,
// typing looks for a unit. Without this script the bar leads to that page.
(() => {
    const bar = document.getElementById("choose-bar");
    const dialog = document.getElementById("choose");
    if (!bar || !dialog) return;
    const place = dialog.querySelector("[data-place]");
    let asked = 0;
    let opener = null;

    const load = async (address) => {
        const mine = ++asked;
        const answer = await fetch(address, { redirect: "manual" }).catch(() => null);
        const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-fragment]") : null;
        if (mine !== asked) return false;
        if (!page) {
            location.href = address;
            return false;
        }
        return page;
    };
    const focus = (list) => {
        const section = place.querySelector(`#${list}`);
        (section?.parentElement.querySelector("input[type=search]") ?? section?.querySelector("[aria-current]") ?? section?.querySelector("a"))?.focus();
    };
    const open = async (address) => {
        const page = await load(address);
        if (!page) return;
        place.replaceChildren(page);
        if (!dialog.open) dialog.showModal();
        place.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
        focus(new URL(address, location.href).hash.slice(1) || "units");
    };
    bar.addEventListener("click", (event) => {
        const link = event.target.closest("a[data-choose]");
        if (!link || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        opener = link;
        open(link.href);
    });
    dialog.addEventListener("close", () => opener?.focus());
    dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
    place.addEventListener("click", (event) => {
        const step = event.target.closest("a[data-step]");
        if (!step || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        open(`${step.href}#${step.dataset.step}`);
    });
    const seek = async (form) => {
        const page = await load(`${form.action}?${new URLSearchParams(new FormData(form))}`);
        if (!page) return;
        const now = form.closest("section");
        const fresh = page.querySelector("#units").closest("section");
        [...now.children].filter((one) => one !== form && one.localName !== "h2").forEach((one) => one.remove());
        now.append(...[...fresh.children].filter((one) => one.localName !== "form" && one.localName !== "h2"));
    };
    let timer = 0;
    place.addEventListener("input", (event) => {
        clearTimeout(timer);
        timer = setTimeout(() => seek(event.target.form), 150);
    });
    place.addEventListener("submit", (event) => {
        event.preventDefault();
        event.target.closest("section").querySelector("ul a")?.click();
    });
    place.addEventListener("keydown", (event) => {
        const section = event.target.closest("section");
        if (!section || event.altKey || event.ctrlKey) return;
        const links = [...section.querySelectorAll("a")];
        const at = links.indexOf(event.target);
        const typing = event.target.matches("input");
        const columns = [...place.querySelectorAll("section")];
        const beside = columns[columns.indexOf(section) + (event.key === "ArrowRight" ? 1 : -1)];
        if (event.key === "ArrowDown") links[at + 1]?.focus();
        else if (event.key === "ArrowUp") (links[at - 1] ?? section.querySelector("input[type=search]"))?.focus();
        else if (!typing && (event.key === "ArrowRight" || event.key === "ArrowLeft")) (beside?.querySelector("[aria-current]") ?? beside?.querySelector("a"))?.focus();
        else return;
        event.preventDefault();
    });
})();
