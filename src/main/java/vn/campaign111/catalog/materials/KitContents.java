package vn.campaign111.catalog.materials;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.campaign111.kernel.Time;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Published;

/** Puts kits together: what to read first, then the products, each with its files and its way of use. */
@Singleton
public class KitContents {

    static final String README = "README.txt";
    private static final String HOW_TO_USE = "Hướng dẫn sử dụng.txt";

    private final Assets assets;
    private final KitReadme readme;

    KitContents(Assets assets, KitReadme readme) {
        this.assets = assets;
        this.readme = readme;
    }

    /** Returns the kit of one product: its files beside one another. */
    public Kit ofProduct(Published<Material> product) {
        return kit(product.row(), List.of(product), folder("", product, assets(List.of(product))));
    }

    /** Returns the kit of a campaign: a folder for each of its products, in their order. */
    public Kit ofCampaign(Publication campaign, List<Published<Material>> products) {
        Map<String, Asset> stored = assets(products);
        KitNames names = new KitNames();
        List<Kit.Entry> entries = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            String number = String.format("%02d ", i + 1);
            String folder = names.unique(number + products.get(i).row().title());
            entries.addAll(folder(folder + "/", products.get(i), stored));
        }
        return kit(campaign, products, entries);
    }

    private Kit kit(Publication of, List<Published<Material>> products, List<Kit.Entry> entries) {
        List<Kit.Entry> all = new ArrayList<>();
        all.add(new Kit.Text(README, readme.text(of, products, entries)));
        all.addAll(entries);
        return new Kit(of.documentId(), of.slug() + ".zip", modified(of, products), all);
    }

    private List<Kit.Entry> folder(String path, Published<Material> product, Map<String, Asset> stored) {
        KitNames names = new KitNames();
        names.unique(README);
        List<Kit.Entry> entries = new ArrayList<>();
        entries.add(new Kit.Text(path + names.unique(HOW_TO_USE), readme.howToUse(product)));
        for (MaterialFile file : product.content().files()) {
            Asset asset = stored.get(file.asset());
            if (asset != null) {
                entries.add(new Kit.Stored(path + names.unique(file.file()), asset));
            }
        }
        return entries;
    }

    private Map<String, Asset> assets(List<Published<Material>> products) {
        List<String> ids = products.stream()
                .flatMap(product -> product.content().assetIds().stream())
                .distinct()
                .toList();
        return assets.findAll(ids).stream().collect(Collectors.toMap(Asset::id, Function.identity()));
    }

    private static LocalDateTime modified(Publication of, List<Published<Material>> products) {
        Instant newest = Stream.concat(Stream.of(of), products.stream().map(Published::row))
                .map(Publication::modified)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return LocalDateTime.ofInstant(newest, Time.VIETNAM);
    }
}
