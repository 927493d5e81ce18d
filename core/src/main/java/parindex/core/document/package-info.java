/// What the paper says: official documents as blocks of words and bound figures, in the form of Nghị định
/// 30/2020/NĐ-CP and in Vietnamese only, because that is the language of the law. How a block looks is the writers'
/// business.
@NullMarked
package parindex.core.document;

import org.jspecify.annotations.NullMarked;
