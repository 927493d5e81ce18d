// The file that was looked at goes on to the draft without being chosen again. Without this script it is chosen again.
(() => {
    const form = document.getElementById("adopt");
    if (!form || !form.dataset.content) return;
    const bytes = Uint8Array.from(atob(form.dataset.content), (letter) => letter.charCodeAt(0));
    const held = new DataTransfer();
    held.items.add(new File([bytes], form.dataset.name));
    form.elements.file.files = held.files;
    document.getElementById("adopt-file").hidden = form.elements.file.files.length === 1;
})();
