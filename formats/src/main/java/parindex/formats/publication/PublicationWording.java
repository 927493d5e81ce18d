package parindex.formats.publication;

import parindex.core.language.Text;
import parindex.core.publication.Publication;

/// The sentences of verifying; the second verifier says the same.
public final class PublicationWording {
    private PublicationWording() {}

    static Text noBundle(String name) {
        return new Text(
                name + ": không phải gói kết quả công bố; hãy chọn tệp .zip đã tải về hoặc thư mục giải nén của nó.",
                name + ": not the bundle of a published result; choose the .zip that was downloaded or its folder.");
    }

    static Text absent(String name) {
        return new Text(
                name + ": không có tệp này hoặc không đọc được; hãy kiểm tra lại tên.",
                name + ": there is no such file or it cannot be read; check the name.");
    }

    static Text tooLarge(String name) {
        return new Text(
                name + ": tệp lớn hơn 64 MiB, không phải gói kết quả công bố.",
                name + ": larger than 64 MiB, not the bundle of a published result.");
    }

    static Text discrepancy(Discrepancy found) {
        var vi = new StringBuilder(found.file().isEmpty() ? "gói" : found.file());
        var en = new StringBuilder(found.file().isEmpty() ? "bundle" : found.file());
        if (!found.unit().isEmpty()) {
            vi.append(", đơn vị ").append(found.unit());
            en.append(", unit ").append(found.unit());
        }
        if (!found.item().isEmpty()) {
            vi.append(", mục ").append(found.item());
            en.append(", item ").append(found.item());
        }
        if (!found.field().isEmpty()) {
            vi.append(", ").append(found.field());
            en.append(", ").append(found.field());
        }
        vi.append(": ghi ").append(found.stated()).append(", phải là ").append(found.expected());
        en.append(": stated ").append(found.stated()).append(", expected ").append(found.expected());
        return new Text("SAI: " + vi, "WRONG: " + en);
    }

    /// What is said of a bundle that is right.
    public static Text right(Publication publication) {
        var heading = publication.heading();
        var leaves = publication.units().stream()
                .mapToInt(record -> publication.set(record).leaves().size())
                .sum();
        return new Text(
                "ĐÚNG: %s, bản %d, quyết định %s: đã tính lại %d đơn vị, %d mục."
                        .formatted(
                                heading.round(),
                                heading.version(),
                                heading.decision().number(),
                                publication.units().size(),
                                leaves),
                "RIGHT: %s, version %d, decision %s: %d units and %d items computed again."
                        .formatted(
                                heading.round(),
                                heading.version(),
                                heading.decision().number(),
                                publication.units().size(),
                                leaves));
    }
}
