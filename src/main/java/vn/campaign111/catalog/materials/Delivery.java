package vn.campaign111.catalog.materials;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;
import vn.campaign111.media.Disposition;
import vn.campaign111.media.Download;
import vn.campaign111.media.RangeResponse;
import vn.campaign111.media.RenditionPreset;
import vn.campaign111.media.Renditions;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;

/**
 * Hands out the files, pictures and kits of published things. Whether the reader may have them is asked anew at every
 * request, so that what is recalled is gone at once; a download is counted before its first byte leaves. Who
 * may keep an answer is the face's to say; {@link Download#PRIVATE} where people sign in.
 */
@Singleton
public class Delivery {

    private static final Pattern FROM_THE_START = Pattern.compile("bytes 0-(\\d+)/(\\d+)");
    /** Players ask for the first two bytes to learn whether parts can be had. */
    private static final int PROBE_BYTES = 2;

    private final Publications publications;
    private final PublishedMaterials materials;
    private final Assets assets;
    private final RangeResponse rangeResponse;
    private final Renditions renditions;
    private final Downloads downloads;

    Delivery(
            Publications publications,
            PublishedMaterials materials,
            Assets assets,
            RangeResponse rangeResponse,
            Renditions renditions,
            Downloads downloads) {
        this.publications = publications;
        this.materials = materials;
        this.assets = assets;
        this.rangeResponse = rangeResponse;
        this.renditions = renditions;
        this.downloads = downloads;
    }

    /**
     * Returns what stands under the short code for the reader.
     *
     * @throws Problem {@code product.withdrawn} (gone) when it was recalled, {@code product.not-found} otherwise
     */
    public Publication offered(String code, Reader reader) {
        return publications.findByCode(code, reader).orElseThrow(() -> {
            boolean recalled = publications.withdrawnByCode(code, reader).isPresent();
            return recalled ? new Problem(ProblemKind.GONE, "product.withdrawn") : Problem.notFound("product", code);
        });
    }

    /** Answers a request for a file: whole or in part; counted unless it is a later part or nothing is sent. */
    public MutableHttpResponse<?> file(
            HttpRequest<?> request, String code, String fileName, Reader reader, Downloader downloader, String caching)
            throws IOException {
        Publication product = offered(code, reader);
        Asset asset = asset(product, fileName);
        MutableHttpResponse<?> response = rangeResponse.answer(
                request,
                new Download(
                        asset.blobKey(),
                        asset.mediaType(),
                        asset.byteSize(),
                        asset.storedAt(),
                        asset.sha256(),
                        Disposition.ATTACHMENT,
                        caching,
                        fileName));
        if (request.getMethod() == HttpMethod.GET && isBegun(response)) {
            countOrClose(response, product.documentId(), fileName, downloader);
        }
        return response;
    }

    /** Answers a request for a picture of a file in one of the preset widths; never counted. */
    public MutableHttpResponse<?> picture(
            HttpRequest<?> request, String code, String fileName, RenditionPreset preset, Reader reader, String caching)
            throws IOException {
        Asset asset = asset(offered(code, reader), fileName);
        return rangeResponse.answer(
                request,
                Download.of(asset, preset, renditions.of(asset, preset)).cached(caching));
    }

    /** Answers a request for a kit. It is made while it is sent, so its length is not known and parts can't be had. */
    public MutableHttpResponse<?> kit(HttpRequest<?> request, Kit kit, Downloader downloader) {
        if (kit.isEmpty()) {
            throw Problem.notFound("file", kit.fileName());
        }
        MutableHttpResponse<?> response = HttpResponse.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.ATTACHMENT.header(kit.fileName()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.ACCEPT_RANGES, "none");
        if (request.getMethod() != HttpMethod.GET) {
            return response;
        }
        downloads.count(kit.documentId(), Downloads.KIT, downloader);
        return response.body(new KitStream(kit, assets::open));
    }

    private Asset asset(Publication product, String fileName) {
        return Optional.of(product)
                .filter(row -> row.type().equals(materials.type().key()))
                .flatMap(row -> materials.decode(row).content().file(fileName))
                .flatMap(file -> assets.find(file.asset()))
                .orElseThrow(() -> Problem.notFound("file", fileName));
    }

    private static boolean isBegun(MutableHttpResponse<?> response) {
        if (response.status() != HttpStatus.PARTIAL_CONTENT) {
            return response.status() == HttpStatus.OK;
        }
        String range = response.getHeaders().get(HttpHeaders.CONTENT_RANGE);
        Matcher part = FROM_THE_START.matcher(range == null ? "" : range);
        return part.matches()
                && Long.parseLong(part.group(1)) + 1 > Math.min(PROBE_BYTES, Long.parseLong(part.group(2)) - 1);
    }

    private void countOrClose(
            MutableHttpResponse<?> response, String documentId, String fileName, Downloader downloader)
            throws IOException {
        try {
            downloads.count(documentId, fileName, downloader);
        } catch (RuntimeException e) {
            if (response.body() instanceof InputStream unsent) {
                unsent.close();
            }
            throw e;
        }
    }
}
