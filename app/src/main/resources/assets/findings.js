// Shows the printed line of a finding beside it without leaving the place; each finding also is a plain link.
(() => {
    const source = document.getElementById("source");
    const links = () => [...document.querySelectorAll("[data-finding]")];
    if (!source) return;
    const reveal = () => {
        const here = source.querySelector(".here");
        const lines = source.querySelector(".lines");
        if (here && lines) lines.scrollTop = here.offsetTop - lines.clientHeight / 3;
    };
    const mark = (link) => {
        document.querySelectorAll(".finding[aria-current]").forEach((one) => one.removeAttribute("aria-current"));
        link.closest(".finding").setAttribute("aria-current", "true");
    };
    const show = async (address) => {
        const answer = await fetch(address).catch(() => null);
        if (!answer || !answer.ok || answer.redirected) {
            location.href = address;
            return;
        }
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        source.replaceChildren(...page.getElementById("source").childNodes);
        reveal();
    };
    const choose = (link) => {
        mark(link);
        history.replaceState(null, "", link.getAttribute("href").replace("#source", ""));
        show(link.href.replace("#source", ""));
    };
    document.addEventListener("click", (event) => {
        const link = event.target.closest("[data-finding]");
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey || matchMedia("(max-width: 1000px)").matches) return;
        event.preventDefault();
        choose(link);
    });
    document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
        const step = { j: 1, k: -1 }[event.key.toLowerCase()];
        if (!step) return;
        const all = links();
        const at = all.findIndex((link) => link.closest("[aria-current]"));
        const next = all[Math.min(all.length - 1, Math.max(0, at + step))];
        if (!next) return;
        const details = next.closest("details");
        if (details) details.open = true;
        next.focus();
        choose(next);
    });
    reveal();
})();
