/** Blobs in a bucket of an S3 store (MinIO, Ceph, a cloud): chosen when {@code campaign.s3.endpoint} is set. */
@NullMarked
package vn.campaign111.media.s3;

import org.jspecify.annotations.NullMarked;
