import { categoryById, topCategoriesOf } from "../catalog/categories";
import { currencyById, siteById, sites } from "../catalog/sites";
import { json } from "../http/call";
import type { SandboxRoute } from "../world";
import { notFound } from "./errors";

const family = "other";
const access = "public";

export const siteRoutes: SandboxRoute[] = [
  {
    method: "GET",
    path: "/sites",
    family,
    access,
    handle: () =>
      json(
        200,
        sites.map(({ id, name, currencyId }) => ({ default_currency_id: currencyId, id, name })),
      ),
  },
  {
    method: "GET",
    path: "/sites/:id",
    family,
    access,
    handle: (call) => {
      const site = siteById(call.part("id"));
      return site
        ? json(200, { id: site.id, name: site.name, default_currency_id: site.currencyId })
        : notFound(`Site ${call.part("id")} not found`);
    },
  },
  {
    method: "GET",
    path: "/sites/:id/categories",
    family,
    access,
    handle: (call) => json(200, topCategoriesOf(call.part("id"))),
  },
  {
    method: "GET",
    path: "/currencies/:id",
    family,
    access,
    handle: (call) => {
      const currency = currencyById(call.part("id"));
      return currency ? json(200, currency) : notFound(`Currency ${call.part("id")} not found`);
    },
  },
  {
    method: "GET",
    path: "/categories/:id",
    family,
    access,
    handle: (call) => {
      const category = categoryById(call.part("id"));
      if (!category) return notFound(`Category not found: ${call.part("id")}`);
      return json(200, {
        id: category.id,
        name: category.name,
        path_from_root: category.path.map(([id, name]) => ({ id, name })),
      });
    },
  },
];
