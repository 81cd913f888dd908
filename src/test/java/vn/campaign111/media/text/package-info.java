@NullMarked
package vn.campaign111.media.text;

import org.jspecify.annotations.NullMarked;
