/// What is wrong with the form of a report: how figures, codes, causes and agencies are written.
@NullMarked
package parindex.core.audit.form;

import org.jspecify.annotations.NullMarked;
