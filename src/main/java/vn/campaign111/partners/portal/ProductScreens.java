package vn.campaign111.partners.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import vn.campaign111.catalog.materials.Delivery;
import vn.campaign111.catalog.materials.PublishedMaterials;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.Problem;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Reader;
import vn.campaign111.web.Language;
import vn.campaign111.web.View;

/** The list of products and the page of each. */
@Controller(PortalPaths.PRODUCTS)
@Secured("read-portal")
@ExecuteOn(TaskExecutors.BLOCKING)
class ProductScreens {

    private final FindProducts findProducts;
    private final ShowProduct showProduct;
    private final Delivery delivery;
    private final PublishedMaterials materials;

    ProductScreens(
            FindProducts findProducts, ShowProduct showProduct, Delivery delivery, PublishedMaterials materials) {
        this.findProducts = findProducts;
        this.showProduct = showProduct;
        this.delivery = delivery;
        this.materials = materials;
    }

    @Get
    View list(Actor actor, HttpRequest<?> request) {
        ProductQuery query = ProductQuery.of(request.getParameters());
        return View.of("partners/products", findProducts.find(query, Language.of(request), PortalReader.of(actor)));
    }

    @Get("/{code}")
    View product(Actor actor, HttpRequest<?> request, String code) {
        Reader reader = PortalReader.of(actor);
        Publication row = delivery.offered(code, reader);
        if (!row.type().equals(materials.type().key())) {
            throw Problem.notFound("product", code);
        }
        return View.of("partners/product", showProduct.page(materials.decode(row), Language.of(request), reader));
    }
}
