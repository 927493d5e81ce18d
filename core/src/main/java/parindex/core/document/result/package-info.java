/// The documents on one result: the analysis report with its appendix, and the dispatch that sends it.
@NullMarked
package parindex.core.document.result;

import org.jspecify.annotations.NullMarked;
