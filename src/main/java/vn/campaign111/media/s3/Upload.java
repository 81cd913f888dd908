package vn.campaign111.media.s3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * Sends one stream to one key. What fits into a part goes in one request; anything longer goes as a multipart upload,
 * one part in memory at a time, which becomes visible only when it is completed. Each request carries the MD5 of its
 * bytes, so that the store refuses what was damaged on the way.
 */
record Upload(S3Client client, String bucket, String key, String mediaType) {

    /** S3 allows 10,000 parts of at least 5 MiB; these reach 80 GiB. */
    static final int PART_BYTES = 8 * 1024 * 1024;

    /** Returns how many bytes were sent. */
    long send(InputStream bytes, long length) throws IOException {
        byte[] part = new byte[length >= 0 && length < PART_BYTES ? (int) length + 1 : PART_BYTES];
        int read = bytes.readNBytes(part, 0, part.length);
        if (read < part.length) {
            requireAnnounced(length, read);
            sendWhole(part, read);
            return read;
        }
        requireRoom(length, read);
        return sendInParts(bytes, length, part);
    }

    private void sendWhole(byte[] bytes, int count) {
        client.putObject(
                it -> it.bucket(bucket).key(key).contentType(mediaType).contentMD5(md5(bytes, count)),
                body(bytes, count));
    }

    private long sendInParts(InputStream bytes, long length, byte[] part) throws IOException {
        String uploadId = client.createMultipartUpload(
                        it -> it.bucket(bucket).key(key).contentType(mediaType))
                .uploadId();
        try {
            long sent = 0;
            List<CompletedPart> parts = new ArrayList<>();
            for (int read = part.length; read > 0; read = bytes.readNBytes(part, 0, part.length)) {
                parts.add(sendPart(uploadId, parts.size() + 1, part, read));
                sent += read;
            }
            requireAnnounced(length, sent);
            client.completeMultipartUpload(
                    it -> it.bucket(bucket).key(key).uploadId(uploadId).multipartUpload(all -> all.parts(parts)));
            return sent;
        } catch (IOException | RuntimeException e) {
            abort(uploadId, e);
            throw e;
        }
    }

    private CompletedPart sendPart(String uploadId, int number, byte[] bytes, int count) {
        String tag = client.uploadPart(
                        it -> it.bucket(bucket)
                                .key(key)
                                .uploadId(uploadId)
                                .partNumber(number)
                                .contentMD5(md5(bytes, count)),
                        body(bytes, count))
                .eTag();
        return CompletedPart.builder().partNumber(number).eTag(tag).build();
    }

    private void abort(String uploadId, Exception reason) {
        try {
            client.abortMultipartUpload(it -> it.bucket(bucket).key(key).uploadId(uploadId));
        } catch (SdkException e) {
            reason.addSuppressed(e);
        }
    }

    private void requireAnnounced(long length, long sent) throws IOException {
        if (length >= 0 && sent != length) {
            throw new IOException("announced " + length + " bytes for " + key + ", received " + sent);
        }
    }

    private void requireRoom(long length, int read) throws IOException {
        if (length >= 0 && read > length) {
            throw new IOException("announced " + length + " bytes for " + key + ", received more");
        }
    }

    /** Reads the array itself each time it is asked, so that a retry needs no copy. */
    private static RequestBody body(byte[] bytes, int count) {
        return RequestBody.fromContentProvider(
                () -> new ByteArrayInputStream(bytes, 0, count), count, "application/octet-stream");
    }

    private static String md5(byte[] bytes, int count) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(ByteBuffer.wrap(bytes, 0, count));
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
