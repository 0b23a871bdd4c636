package dev.lockstep.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.hibernate.DeclaredObjects.Declaration;
import dev.lockstep.hibernate.shop.Shop;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredObjectsTest {

    private static DeclaredObjects objects;

    @BeforeAll
    static void read() {
        try (EntityModel model =
                EntityModel.boot(Units.of(Shop.classes()), DeclaredObjectsTest.class.getClassLoader())) {
            objects = model.declared();
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    customers,          Customer, -
                    customer_notes,     Customer, -
                    customer_phones,    Customer, phones
                    customer_addresses, Customer, formerAddresses
                    customer_items,     Customer, items
                    stock.items,        Item,     -
                    orders,             Order,    -
                    """)
    void tablesOfEveryKindKnowTheirClassAndField(String table, String entity, String field) {
        assertDeclared(table(table), entity, field);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    customers,          recorded_by, Customer, recordedBy
                    customers,          street,      Customer, address.street
                    customers,          Nick,        Customer, nick
                    customer_notes,     customer_id, Customer, id
                    customer_notes,     note,        Customer, note
                    customer_phones,    customer_id, Customer, phones
                    customer_phones,    place,       Customer, phones
                    customer_phones,    phone,       Customer, phones
                    customer_addresses, city,        Customer, formerAddresses.city
                    customer_items,     item_id,     Customer, items
                    stock.items,        title,       Book,     title
                    stock.items,        kind,        Item,     -
                    orders,             item_number, Order,    item
                    orders,             year,        Order,    year
                    orders,             customer_id, Customer, orders
                    """)
    void columnsKnowTheirFieldWhereverItIs(String table, String column, String entity, String field) {
        assertDeclared(ObjectName.of(Kind.COLUMN, table(table), column), entity, field);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    customers,          customers_pkey,       Customer, id
                    customers,          customers_named,      Customer, -
                    customers,          customers_rank_check, Customer, rank
                    customers,          valid_first_rank,     Customer, firstRank
                    customers,          uq_customers_mail,    Customer, -
                    customers,          customers_Nick_key,   Customer, nick
                    customer_notes,     fk_notes_customer,    Customer, id
                    customer_phones,    fk_phones_customer,   Customer, phones
                    customer_phones,    customer_phones_pkey, Customer, phones
                    customer_addresses, customer_addresses_customer_id_city_street_key, Customer, formerAddresses
                    orders,             orders_pkey,          Order,    -
                    orders,             fk_order,             Customer, orders
                    orders,             fk_order_item,        Order,    item
                    """)
    void constraintsKnowThemTooUnderTheNamesThatPostgresqlGives(
            String table, String constraint, String entity, String field) {
        assertDeclared(ObjectName.of(Kind.CONSTRAINT, table(table), constraint), entity, field);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    INDEX,     public, idx_customers_name, Customer, -
                    INDEX,     public, Idx_Customers_Trgm, Customer, -
                    SEQUENCE,  public, customers_id_seq,   Customer, id
                    SEQUENCE,  stock,  item_numbers,       Item,     number
                    EXTENSION, '',     pg_trgm,            Customer, -
                    SCHEMA,    '',     stock,              Item,     -
                    """)
    void soDoIndexesSequencesExtensionsAndSchemas(Kind kind, String schema, String name, String entity, String field) {
        assertDeclared(ObjectName.of(kind, schema, name), entity, field);
    }

    @Test
    void whatCannotBeForeseenIsPutDownToItsTable() {
        assertDeclared(ObjectName.of(Kind.CONSTRAINT, table("customers"), "customers_check1"), "Customer", null);
        assertThat(objects.find(table("strangers"))).isEmpty();
    }

    @Test
    void columnsStandInTheOrderOfTheFields() {
        TreeMap<String, List<String>> orders = new TreeMap<>();
        for (String table : List.of("customers", "customer_phones", "customer_items", "stock.items", "orders")) {
            orders.put(table, objects.columnOrder(table(table)));
        }
        assertThat(orders)
                .containsEntry(
                        "customers",
                        List.of(
                                "id",
                                "recorded_by",
                                "recorded_at",
                                "name",
                                "street",
                                "city",
                                "mail",
                                "Nick",
                                "rank",
                                "first_rank"))
                .containsEntry("customer_phones", List.of("customer_id", "place", "phone"))
                .containsEntry("customer_items", List.of("customer_id", "item_id"))
                .containsEntry("stock.items", List.of("number", "price", "title", "kind"))
                .containsEntry("orders", List.of("year", "count", "item_number", "customer_id"));
    }

    private static ObjectName table(String name) {
        int dot = name.indexOf('.');
        return dot < 0
                ? ObjectName.table(ObjectName.DEFAULT_SCHEMA, name)
                : ObjectName.table(name.substring(0, dot), name.substring(dot + 1));
    }

    private static void assertDeclared(ObjectName name, String entity, String field) {
        assertThat(objects.find(name)).contains(new Declaration("dev.lockstep.hibernate.shop.Shop$" + entity, field));
    }
}
