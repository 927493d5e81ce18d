/// Rounds as those who take part see them; what others of this feature share.
@NullMarked
package parindex.app.assessment;

import org.jspecify.annotations.NullMarked;
