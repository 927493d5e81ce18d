/// The council (Hội đồng thẩm định): what is laid before it, and what it decided about a line (E-20, E-25).
@NullMarked
package parindex.app.assessment.appraisal.council;

import org.jspecify.annotations.NullMarked;
