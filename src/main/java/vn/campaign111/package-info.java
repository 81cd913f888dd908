/** Campaign111: communication campaigns for child safety online, and the public site that leads to hotline 111. */
@NullMarked
package vn.campaign111;

import org.jspecify.annotations.NullMarked;
