package dev.lockstep.hibernate.shop;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.EnumCheck;
import dev.lockstep.mapping.PgExtension;
import dev.lockstep.mapping.PgIndex;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;

/** A model with something of everything, the fields in no order that a program would find by itself. */
public final class Shop {

    private Shop() {}

    /** Fields of the superclass come first. */
    @MappedSuperclass
    public abstract static class Recorded {
        @Column(name = "recorded_by")
        String recordedBy;

        @Column(name = "recorded_at")
        Instant recordedAt;
    }

    /** In place of the field. */
    @Embeddable
    public static class Address {
        @Column(name = "street")
        String street;

        @Column(name = "city")
        String city;
    }

    /** How much a customer is valued. */
    public enum Rank {
        LOW,
        HIGH
    }

    /** With a secondary table, an element collection, a join table and everything that has a name. */
    @Entity
    @Table(
            name = "customers",
            check = @CheckConstraint(name = "customers_named", constraint = "name <> ''"),
            indexes = @Index(name = "idx_customers_name", columnList = "name"),
            uniqueConstraints = @UniqueConstraint(name = "uq_customers_mail", columnNames = "mail"))
    @SecondaryTable(
            name = "customer_notes",
            pkJoinColumns = @PrimaryKeyJoinColumn(name = "customer_id", columnDefinition = "integer"),
            foreignKey = @ForeignKey(name = "fk_notes_customer"))
    @PgExtension(name = "pg_trgm")
    @PgIndex(name = "Idx_Customers_Trgm", columns = "name gin_trgm_ops", method = "gin")
    public static class Customer extends Recorded {
        @Column(name = "name")
        String name;

        @Id
        @DefaultedByDatabase
        @Column(name = "id", columnDefinition = "serial")
        Integer id;

        @Embedded
        Address address;

        @Column(name = "mail")
        String mail;

        @Column(name = "\"Nick\"", unique = true)
        String nick;

        @Enumerated(EnumType.STRING)
        @Column(name = "rank")
        Rank rank;

        @Enumerated(EnumType.STRING)
        @EnumCheck(name = "valid_first_rank")
        @Column(name = "first_rank")
        Rank firstRank;

        @Column(name = "note", table = "customer_notes")
        String note;

        @ElementCollection
        @CollectionTable(
                name = "customer_phones",
                joinColumns = @JoinColumn(name = "customer_id", columnDefinition = "integer"),
                foreignKey = @ForeignKey(name = "fk_phones_customer"))
        @OrderColumn(name = "place")
        @Column(name = "phone")
        List<String> phones;

        @ElementCollection
        @CollectionTable(
                name = "customer_addresses",
                joinColumns = @JoinColumn(name = "customer_id", columnDefinition = "integer"))
        Set<Address> formerAddresses;

        @ManyToMany
        @JoinTable(
                name = "customer_items",
                joinColumns = @JoinColumn(name = "customer_id", columnDefinition = "integer"),
                inverseJoinColumns = @JoinColumn(name = "item_id"),
                foreignKey = @ForeignKey(name = "fk_items_customer"))
        Set<Item> items;

        @OneToMany
        @JoinColumn(name = "customer_id", columnDefinition = "integer", foreignKey = @ForeignKey(name = "fk_order"))
        List<Order> orders;
    }

    /** One table for the hierarchy, in a schema of its own. */
    @Entity
    @Table(name = "items", schema = "stock")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "kind")
    public static class Item {
        @Column(name = "price")
        @ColumnDefault("0")
        Integer price;

        @Id
        @GeneratedValue
        @SequenceGenerator(sequenceName = "item_numbers", schema = "stock")
        @Column(name = "number")
        Long number;
    }

    /** Adds a column to the table of the superclass. */
    @Entity
    public static class Book extends Item {
        @Column(name = "title")
        String title;
    }

    /** The key of an order. */
    public static class OrderKey implements Serializable {
        private static final long serialVersionUID = 1L;

        Integer year;
        Integer count;
    }

    /** A key of two fields. */
    @Entity
    @Table(name = "orders")
    @IdClass(OrderKey.class)
    public static class Order {
        @ManyToOne
        @JoinColumn(name = "item_number", foreignKey = @ForeignKey(name = "fk_order_item"))
        Item item;

        @Id
        @Column(name = "year")
        Integer year;

        @Id
        @Column(name = "count")
        Integer count;
    }

    /** The classes as a unit would list them. */
    public static List<String> classes() {
        return List.of(
                Customer.class.getName(),
                Address.class.getName(),
                Recorded.class.getName(),
                Item.class.getName(),
                Book.class.getName(),
                Order.class.getName());
    }
}
