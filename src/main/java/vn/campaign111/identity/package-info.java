/**
 * Who belongs where and who may do what: units with their dates, accounts, roles, sign-in, API tokens.
 *
 * <p>Always true here: no secret is stored in clear (passwords as Argon2id, session and token values as SHA-256); a
 * right is asked for in the action that needs it, of an {@link vn.campaign111.identity.Actor}.
 */
@NullMarked
package vn.campaign111.identity;

import org.jspecify.annotations.NullMarked;
