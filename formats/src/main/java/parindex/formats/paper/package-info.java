/// The form of official documents: measures and sizes of Nghị định 30/2020/NĐ-CP, said once for all writers.
@NullMarked
package parindex.formats.paper;

import org.jspecify.annotations.NullMarked;
