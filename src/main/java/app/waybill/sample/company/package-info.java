/// What the sample company has: accounts, repositories, services, buckets, pipelines. Plain values made from tables and seeds.
@NullMarked
package app.waybill.sample.company;

import org.jspecify.annotations.NullMarked;
